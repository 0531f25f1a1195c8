import { steady } from 'app-testing';
import { createPingeraSandbox, type Fault, type PingeraKeys } from 'sandbox/pingera';
import { expect, test } from 'vitest';
import { statusPage } from '../testing/facts.ts';
import { runDoctor } from './run-doctor.fixture.ts';

const unknownKey = 'nobody-has-this-key';

interface Examined {
  readonly key?: keyof PingeraKeys;
  readonly faults?: readonly Fault[];
  readonly flags?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Examines the account in memory as if it were behind the network. */
function examine({ key = 'apiKey', faults = [], flags = [], env = {} }: Examined) {
  const sandbox = createPingeraSandbox();
  for (const fault of faults) sandbox.faults.inject(fault);
  const { fetch, keys } = sandbox;
  return runDoctor({ fetch, flags, env: { PINGERA_API_KEY: keys[key], ...env } });
}

function jwtOf(payload: object): string {
  return `eyJhbGciOiJIUzI1NiJ9.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.c2ln`;
}

test('a healthy account', async () => {
  const { stdout, sent, exitCode } = await examine({});

  expect(steady(stdout)).toMatchInlineSnapshot(`
    "ok    settings: PINGERA_API_KEY (environment)
    ok    Node: 24.0.0, and 22.12 or newer is needed
    ok    credential: API key
    ok    network: https://api.pingera.ru answers in 0 ms
    ok    key: accepted: API key of an organisation
    ok    permissions: can read pages, checks, alerts, heartbeats
    ok    rate limit: the API tells of none
    ok    clock: agrees with that of the API
    ok    page: none set: tools ask which of the 2 is meant
    ok    tools: 17 of 106, 2259 tokens (o200k), in read_only mode
    "
  `);
  expect(exitCode).toBe(0);
  expect(sent.every((line) => line.startsWith('GET https://api.pingera.ru/v1/'))).toBe(true);
});

test('nothing is written in read_write mode either', async () => {
  const { stdout, sent } = await examine({ flags: ['--mode', 'read_write', '--toolsets', 'all'] });

  expect(stdout).toContain('ok    writing: not tried');
  expect(stdout).toContain('heartbeats, secrets');
  expect(sent.filter((line) => !line.startsWith('GET '))).toEqual([]);
});

test.each([
  [
    { PINGERA_API_KEY: unknownKey },
    'ok    credential: API key',
    'refused (401) as API key\n      It is revoked or mistyped',
  ],
  [
    { PINGERA_API_KEY: jwtOf({}) },
    'warn  credential: looks like a JWT, but',
    'refused (401) as API key',
  ],
  [
    { PINGERA_API_KEY: `Bearer ${unknownKey}` },
    'ok    credential: JWT',
    'refused (401) as JWT\n      It has expired, or',
  ],
  [
    { PINGERA_JWT_TOKEN: jwtOf({ exp: 4e9 }) },
    'warn  credential: both a JWT and an API key',
    'refused (401) as JWT',
  ],
])('the refused credential %j is told by its looks', async (env, shape, finding) => {
  const { stdout, exitCode } = await examine({ env });

  expect(stdout).toContain(shape);
  expect(stdout).toContain(`FAIL  key: ${finding}`);
  expect(exitCode).toBe(1);
});

test('a JWT that has expired is not sent', async () => {
  const { fetch } = createPingeraSandbox();

  const { stdout, sent } = await runDoctor({
    fetch,
    env: { PINGERA_JWT_TOKEN: jwtOf({ exp: 1 }) },
  });

  expect(stdout).toContain('FAIL  credential: JWT that expired at 1970-01-01T00:00:01.000Z');
  expect(sent).toEqual([]);
});

test('a JWT is accepted under its own name', async () => {
  const { fetch, keys } = createPingeraSandbox();

  const { stdout } = await runDoctor({ fetch, env: { PINGERA_JWT_TOKEN: keys.jwt } });

  expect(stdout).toContain('ok    key: accepted: JWT of an organisation');
});

test.each([
  [statusPage.id, 'ok    page: '],
  ['a1b2c3d4e5f6', 'FAIL  page: PINGERA_PAGE_ID (--page-id): the account has no page a1b2c3d4e5f6'],
  ['acme/outdoor', 'FAIL  page: PINGERA_PAGE_ID (--page-id) is not the id of a page'],
])('the page %s is: %s', async (pageId, line) => {
  const { stdout } = await examine({ env: { PINGERA_PAGE_ID: pageId } });

  expect(stdout).toContain(line);
  if (line.startsWith('FAIL')) expect(stdout).toContain(`Set it to one of ${statusPage.id} (`);
});

test('the only page of an account is meant', async () => {
  const { stdout } = await examine({ key: 'onePage' });

  expect(stdout).toMatch(/ok {4}page: .+ \(\w+\), the only one\n/);
});

test('what is forbidden is named', async () => {
  const { stdout, exitCode } = await examine({
    faults: [
      { on: 'GET /checks', kind: 'status', status: 403 },
      { on: 'GET /alerts', kind: 'refuse' },
    ],
  });

  expect(stdout).toContain('warn  permissions: checks forbidden (403); alerts not readable: GET');
  expect(stdout).toContain('can read pages, heartbeats');
  expect(stdout).toContain('checks: The credential may not do this, or the plan');
  expect(exitCode).toBe(0);
});

test.each<[title: string, fault: Fault, line: string]>([
  [
    'a fault of the API',
    { kind: 'status', status: 500 },
    'warn  network: https://api.pingera.ru answers 500',
  ],
  ['a page of a proxy', { kind: 'status', status: 200, body: '<html>' }, 'with an HTML page'],
  ['a refused connection', { kind: 'refuse' }, 'the connection is refused (ECONNREFUSED)'],
])('%s is told', async (_, fault, line) => {
  const { stdout } = await examine({ faults: [{ ...fault, on: 'GET /pages' }] });

  expect(stdout).toContain(line);
});

test.each(['https://proxy.example/pingera', 'https://proxy.example/pingera/v1/'])(
  'the base URL %s is asked with its path',
  async (baseUrl) => {
    const { sent } = await examine({ flags: ['--base-url', baseUrl] });

    expect(sent[0]).toBe('GET https://proxy.example/pingera/v1/pages?page_size=1');
  },
);

test('without a key it says how to get one, and sends nothing', async () => {
  const { fetch } = createPingeraSandbox();

  const { stdout, sent, exitCode } = await runDoctor({ fetch });

  expect(stdout).toContain('FAIL  credential: none is given\n      no key: set PINGERA_API_KEY');
  expect(sent).toEqual([]);
  expect(exitCode).toBe(1);
});

test.each(['apiKey', 'jwt'] as const)('the credential %s is never shown', async (key) => {
  const { keys } = createPingeraSandbox();
  const env = { PINGERA_API_KEY: key === 'jwt' ? `Bearer ${keys.jwt}` : keys[key] };
  const body = { code: 403, message: `Bad ${keys[key]}`, errors: { [keys[key]]: ['Not this'] } };
  const faults = [
    { on: 'GET /checks', kind: 'status', status: 500, body },
    { on: 'GET /alerts', kind: 'status', status: 403, body },
  ] as const;

  const text = await examine({ env, faults });
  const json = await examine({ env, faults, flags: ['--json'] });

  expect(text.stdout + json.stdout).not.toContain(keys[key]);
  expect(JSON.parse(json.stdout).server).toBe('pingera-mcp');
});
