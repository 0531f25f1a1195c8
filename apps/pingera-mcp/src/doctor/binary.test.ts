import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { steady } from 'app-testing';
import { expect, onTestFinished, test } from 'vitest';

const program = resolve('src/bin.ts');

function start(args: readonly string[], variables: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [program, 'doctor', ...args], {
    cwd: tmpdir(),
    env: { PATH: process.env['PATH'] ?? '', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

test('the program examines the account in memory', async () => {
  const child = start(['--sandbox']);

  const [stdout, stderr] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);

  expect(steady(stdout)).toMatchInlineSnapshot(`
    "ok    settings: --sandbox
    ok    Node: 24.0.0, and 22.12 or newer is needed
    ok    credential: that of the account in memory
    ok    network: none is needed: the account is in memory
    ok    key: accepted: API key of an organisation
    ok    permissions: can read pages, checks, alerts, heartbeats
    ok    rate limit: the API tells of none
    ok    clock: that of the account, which is in memory
    ok    page: none set: tools ask which of the 2 is meant
    ok    tools: 17 of 106, 2259 tokens (o200k), in read_only mode
    "
  `);
  expect({ stderr, code: child.exitCode }).toEqual({ stderr: '', code: 0 });
});
