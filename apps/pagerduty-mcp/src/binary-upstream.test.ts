import { drive, driveOld } from 'app-testing';
import { serveHttp } from 'sandbox/http';
import { createPagerDutySandbox, type Fault, type SandboxKeys } from 'sandbox/pagerduty';
import { expect, onTestFinished, test, vi } from 'vitest';

// Every test starts the program, which takes its time where many run at once.
vi.setConfig({ testTimeout: 30_000 });

/** A sandbox that is reached through a socket, and the program that reaches for it. */
async function reach(
  args: readonly string[] = [],
  { key = 'user', debug = false }: { key?: keyof SandboxKeys | 'unknown'; debug?: boolean } = {},
) {
  const sandbox = createPagerDutySandbox();
  const upstream = await serveHttp(sandbox.fetch);
  onTestFinished(upstream.close);
  const credential = key === 'unknown' ? 'u+NobodyHasThisKey00' : sandbox.keys[key];
  const driven = await drive(
    ['--base-url', upstream.url, '--mode', 'read_write', '--max-retries', '0', ...args],
    { PAGERDUTY_API_KEY: credential, PAGERDUTY_DEBUG: String(debug) },
  );
  return { ...driven, sandbox, credential, url: upstream.url };
}

test('what is written is there when it is read back', async () => {
  const { call, close } = await reach();

  const { rows } = await call('list_incidents', { statuses: ['triggered'], limit: 1 });
  const incident_id = rows[0]?.['id'];
  const written = await call('add_incident_note', { incident_id, content: 'On it – über alles ✔' });
  const read = await call('get_incident', { incident_id });
  await close();

  expect(written.error).toBeUndefined();
  expect(read.rows[0]?.['notes']).toContainEqual(written.rows[0]);
  expect(written.rows[0]).toMatchObject({ content: 'On it – über alles ✔' });
});

test('a client of version 1 reads through the same socket', async () => {
  const sandbox = createPagerDutySandbox();
  const upstream = await serveHttp(sandbox.fetch);
  onTestFinished(upstream.close);
  const { call, close } = await driveOld([], {
    PAGERDUTY_API_HOST: upstream.url,
    PAGERDUTY_USER_API_KEY: sandbox.keys.user,
  });

  const { rows } = await call('build_user_context');
  await close();

  expect(rows[0]).toMatchObject({ name: 'Dana Reyes' });
});

test('a key that nobody has is UNAUTHORIZED', async () => {
  const { call, close } = await reach([], { key: 'unknown' });

  const { error } = await call('list_incidents');
  await close();

  expect(error?.code).toBe('UNAUTHORIZED');
});

test.each<[title: string, fault: Fault, code: string]>([
  ['breaks off half-way', { kind: 'halfway' }, 'UNREACHABLE'],
  ['is dropped', { kind: 'drop' }, 'UNREACHABLE'],
  ['is not the JSON it says', { kind: 'broken-json' }, 'UPSTREAM_ERROR'],
  [
    'is a page of a proxy',
    { kind: 'status', status: 502, body: '<html>Bad</html>' },
    'UPSTREAM_ERROR',
  ],
])('an answer that %s is a clear error, and the next call works', async (_, fault, code) => {
  const { call, close, sandbox } = await reach();
  sandbox.faults.inject({ ...fault, on: 'GET /incidents/{id}' });

  const failed = await call('get_incident', { incident_id: '3817' });
  const next = await call('get_incident', { incident_id: '3817' });
  await close();

  expect(failed.error?.code).toBe(code);
  expect(next.error).toBeUndefined();
});

test('a host that nothing listens on is UNREACHABLE', async () => {
  const gone = await serveHttp(async () => new Response());
  await gone.close();
  const { call, close } = await drive(['--base-url', gone.url, '--max-retries', '0'], {
    PAGERDUTY_API_KEY: 'u+NobodyHasThisKey00',
  });

  const { error } = await call('get_incident', { incident_id: '3817' });
  await close();

  expect(error?.code).toBe('UNREACHABLE');
});

test('a server that never answers is given up after the timeout', async () => {
  const silent = await serveHttp(() => new Promise(() => {}));
  onTestFinished(silent.close);
  const { call, close } = await drive(
    ['--base-url', silent.url, '--timeout', '1', '--max-retries', '0'],
    { PAGERDUTY_API_KEY: 'u+NobodyHasThisKey00' },
  );

  const { error } = await call('get_incident', { incident_id: '3817' });
  await close();

  expect(error?.code).toBe('TIMEOUT');
});

test.each([{ debug: false }, { debug: true }])(
  'the key is in nothing that is written, even where PagerDuty repeats it (%o)',
  async ({ debug }) => {
    const { call, close, sandbox, credential } = await reach([], { debug });
    const message = `The key ${credential} (${encodeURIComponent(credential)}) is bad`;
    const body = { error: { message, code: 2001 } };
    sandbox.faults.inject({ on: 'GET /incidents/{id}/notes', kind: 'status', status: 401, body });
    sandbox.faults.inject({ on: 'GET /incidents', kind: 'status', status: 500, body: message });

    const shown = await call('get_incident', { incident_id: '3817' });
    const failed = await call('list_incidents', { current_user_context: false });
    const { messages, stderr } = await close();

    expect(shown.metadata.warnings?.join()).toContain('is bad');
    expect(failed.error?.message).toContain('is bad');
    const written = `${JSON.stringify(messages)}${stderr}`;
    expect(stderr.includes('"level":20')).toBe(debug);
    expect(written.includes(credential.slice(2))).toBe(false);
  },
);
