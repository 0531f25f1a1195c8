import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { run, start, steady } from 'app-testing';
import { expect, onTestFinished, test } from 'vitest';

test('the program examines the account in memory', async () => {
  const { code, stdout, stderr } = await run(['doctor', '--sandbox']);

  expect(steady(stdout)).toMatchInlineSnapshot(`
    "ok    settings: --sandbox
    ok    Node: 24.0.0, and 22.12 or newer is needed
    ok    credential: that of the account in memory
    ok    network: none is needed: the account is in memory
    ok    key: accepted: of the user Dana Reyes (dana.reyes@acme-outdoor.example)
    ok    permissions: can read incidents, services, schedules, on-calls, escalation policies, teams, users
    ok    rate limit: 951 of 960 requests left, anew in 60 s
    ok    clock: that of the account, which is in memory
    ok    user: Dana Reyes (dana.reyes@acme-outdoor.example), in one team
    ok    tools: 17 of 182, 2377 tokens (o200k), in read_only mode
    "
  `);
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
});

test('Ctrl-C ends it while it waits', async () => {
  const server = createServer(() => {}).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const child = start(['doctor', '--base-url', `http://127.0.0.1:${port}`], {
    PAGERDUTY_API_KEY: 'u+SecretSecretSecret',
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(server, 'request');

  child.kill('SIGINT');
  await once(child, 'exit');

  expect(child.signalCode).toBe('SIGINT');
});
