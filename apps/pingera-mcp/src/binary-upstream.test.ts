import { drive, driveOld } from 'app-testing';
import { serveHttp } from 'sandbox/http';
import { createPingeraSandbox, type Fault } from 'sandbox/pingera';
import { expect, onTestFinished, test } from 'vitest';

async function listen() {
  const sandbox = createPingeraSandbox();
  const upstream = await serveHttp(sandbox.fetch);
  onTestFinished(upstream.close);
  return { sandbox, url: upstream.url };
}

/** A sandbox that is reached through a socket, and the program that reaches for it. */
async function reach(
  variables: Readonly<Record<string, string>> = {},
  { suffix = '/v1', args = [] }: { suffix?: string; args?: readonly string[] } = {},
) {
  const { sandbox, url } = await listen();
  const driven = await drive(
    ['--base-url', `${url}${suffix}`, '--mode', 'read_write', '--max-retries', '0', ...args],
    { PINGERA_API_KEY: sandbox.keys.apiKey, ...variables },
  );
  return { ...driven, sandbox };
}

test.each(['', '/', '/v1', '/v1/'])(
  'with %j after the host, what is written is there when it is read back',
  async (suffix) => {
    const { call, close, sandbox } = await reach({}, { suffix });
    const { rows: pages } = await call('list_pages');
    const page_id = pages[0]?.['id'];
    const body = 'Zahlungen gehen über ein zweites Gateway ✔';

    const written = await call('create_incident', { page_id, name: 'Checkout is slow', body });
    const read = await call('list_incidents', { page_id, status: 'investigating' });
    await close();

    expect(written.error).toBeUndefined();
    expect(read.rows).toEqual([
      expect.objectContaining({ ...written.rows[0], latest_update: body }),
    ]);
    expect(sandbox.deliveries).toHaveLength(1);
  },
);

test('times do not depend on the zone of the machine', async () => {
  const { call, close } = await reach({ TZ: 'Asia/Tokyo' });
  const { rows: pages } = await call('list_pages');

  const { rows } = await call('create_incident', { page_id: pages[0]?.['id'], name: 'x' });
  await close();

  const agoMs = Date.now() - Date.parse(String(rows[0]?.['created_at']));
  expect(agoMs).toBeGreaterThanOrEqual(0);
  expect(agoMs).toBeLessThan(60_000);
});

test.each([
  ['PINGERA_JWT_TOKEN', 'JWT'],
  ['PINGERA_BEARER_TOKEN', 'JWT'],
])('%s stands before the key', async (name, authentication) => {
  const { sandbox, url } = await listen();
  const { call, close } = await drive(['--base-url', url], {
    PINGERA_API_KEY: 'nobody-has-this-key',
    [name]: sandbox.keys.jwt,
  });

  const { rows } = await call('test_pingera_connection');
  await close();

  expect(rows).toEqual([{ connected: true, base_url: url, authentication }]);
});

test('a token in the place of the key is taken with its scheme', async () => {
  const { sandbox, url } = await listen();
  const { call, close } = await driveOld([], {
    PINGERA_BASE_URL: url,
    PINGERA_API_KEY: `Bearer ${sandbox.keys.jwt}`,
  });

  const { rows } = await call('test_pingera_connection');
  await close();

  expect(rows[0]).toMatchObject({ authentication: 'JWT' });
});

test('the configured page is the one that is meant', async () => {
  const { sandbox, url } = await listen();
  const first = await drive(['--base-url', url], { PINGERA_API_KEY: sandbox.keys.apiKey });
  const { rows } = await first.call('list_pages');
  await first.close();
  const { call, close } = await drive(['--base-url', url], {
    PINGERA_API_KEY: sandbox.keys.apiKey,
    PINGERA_PAGE_ID: String(rows[1]?.['id']),
  });

  const { rows: shown } = await call('get_page_details');
  await close();

  expect(shown[0]).toMatchObject({ id: rows[1]?.['id'] });
});

test('a key that nobody has is UNAUTHORIZED', async () => {
  const { call, close } = await reach({ PINGERA_API_KEY: 'nobody-has-this-key' });

  const { error } = await call('list_checks');
  await close();

  expect(error?.code).toBe('UNAUTHORIZED');
});

test.each<[title: string, fault: Fault, code: string]>([
  ['breaks off half-way', { kind: 'halfway' }, 'UNREACHABLE'],
  ['is dropped', { kind: 'drop' }, 'UNREACHABLE'],
  ['is not the JSON it says', { kind: 'broken-json' }, 'UPSTREAM_ERROR'],
  ['is a page of a proxy', { kind: 'status', status: 502, body: '<html>' }, 'UPSTREAM_ERROR'],
])('an answer that %s is a clear error, and the next call works', async (_, fault, code) => {
  const { call, close, sandbox } = await reach();
  sandbox.faults.inject({ ...fault, on: 'GET /checks' });

  const failed = await call('list_checks');
  const next = await call('list_checks');
  await close();

  expect(failed.error?.code).toBe(code);
  expect(next.error).toBeUndefined();
});

test('a host that nothing listens on is UNREACHABLE', async () => {
  const gone = await serveHttp(async () => new Response());
  await gone.close();
  const { call, close } = await drive(['--base-url', gone.url, '--max-retries', '0'], {
    PINGERA_API_KEY: 'nobody-has-this-key',
  });

  const { error } = await call('list_checks');
  await close();

  expect(error?.code).toBe('UNREACHABLE');
});

test('a server that never answers is given up after the timeout', async () => {
  const silent = await serveHttp(() => new Promise(() => {}));
  onTestFinished(silent.close);
  const { call, close } = await drive(
    ['--base-url', silent.url, '--timeout', '1', '--max-retries', '0'],
    { PINGERA_API_KEY: 'nobody-has-this-key' },
  );

  const { error } = await call('list_checks');
  await close();

  expect(error?.code).toBe('TIMEOUT');
});

test.each([
  ['PINGERA_API_KEY', 'apiKey', []],
  ['PINGERA_API_KEY', 'apiKey', ['--debug']],
  ['PINGERA_JWT_TOKEN', 'jwt', []],
  ['PINGERA_JWT_TOKEN', 'jwt', ['--debug']],
] as const)('%s (%s) is in nothing that is written, with %j', async (name, role, args) => {
  const secret = createPingeraSandbox().keys[role];
  const { call, close, sandbox } = await reach({ [name]: secret }, { args });
  const message = `The key ${secret} (${encodeURIComponent(secret)}) is bad`;
  sandbox.faults.inject({ kind: 'status', status: 400, body: { code: 400, message } });
  sandbox.faults.inject({ kind: 'status', status: 401, body: { code: secret, message } });
  sandbox.faults.inject({ kind: 'status', status: 500, body: message });

  const codes = [];
  for (const _ of [400, 401, 500]) codes.push((await call('list_checks')).error?.code);
  await call('zebra');
  await call('list_checks', { zebra: 1 });
  const { messages, stderr } = await close();

  expect(codes).toEqual(['INVALID_INPUT', 'UNAUTHORIZED', 'UPSTREAM_ERROR']);
  const written = `${JSON.stringify(messages)}${stderr}`;
  expect(stderr.includes('"level":20')).toBe(args.length > 0);
  expect(written).not.toContain(secret);
});
