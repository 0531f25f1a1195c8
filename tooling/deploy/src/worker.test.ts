import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { driveHttp, eras } from 'app-testing';
import { createPagerDutySandbox } from 'sandbox/pagerduty';
import { expect, test } from 'vitest';
import { runWorker } from './run-worker.ts';

test.each(eras)('a %s client acts with the credential that it sends', async (era) => {
  const sandbox = createPagerDutySandbox();
  const { origin } = await runWorker(sandbox.fetch);
  const { call } = await driveHttp(`${origin}/mcp`, era, { Authorization: sandbox.keys.user });

  const { rows, error } = await call('build_user_context');

  expect(error).toBeUndefined();
  expect(rows[0]?.['name']).toBe('Dana Reyes');
});

test('it is reached under the names of its variable and no other', async () => {
  const { origin } = await runWorker(createPagerDutySandbox().fetch, {
    ALLOWED_HOSTS: 'one.example.com, two.example.com',
  });
  const hosts = ['one.example.com', 'two.example.com', 'three.example.com'];

  const statuses = await Promise.all(hosts.map((host) => statusFor(`${origin}/mcp`, host)));

  expect(statuses).toEqual([401, 401, 403]);
});

test('it changes nothing unless its mode says so', async () => {
  const sandbox = createPagerDutySandbox();
  const header = { Authorization: sandbox.keys.user };
  const [reading, writing] = await Promise.all([
    runWorker(sandbox.fetch),
    runWorker(sandbox.fetch, { MODE: 'read_write' }),
  ]);
  const reader = await driveHttp(`${reading.origin}/mcp`, 'modern', header);
  const writer = await driveHttp(`${writing.origin}/mcp`, 'modern', header);
  const { rows } = await reader.call('list_incidents', { statuses: ['triggered'], limit: 1 });
  const incident_id = rows[0]?.['id'];

  const refused = await reader.call('acknowledge_incident', { incident_id });
  const done = await writer.call('acknowledge_incident', { incident_id });

  expect(refused.error?.code).toBe('READ_ONLY');
  expect(done.error).toBeUndefined();
});

test('it is alive without a credential', async () => {
  const { origin } = await runWorker(createPagerDutySandbox().fetch);

  expect((await fetch(`${origin}/healthz`)).status).toBe(200);
});

/** Status of a request that names a host of its own, which `fetch` does not let one do. */
async function statusFor(url: string, host: string): Promise<number | undefined> {
  const sent = request(url, { method: 'POST', headers: { host } }).end();
  const [answer]: IncomingMessage[] = await once(sent, 'response');
  answer?.resume();
  return answer?.statusCode;
}
