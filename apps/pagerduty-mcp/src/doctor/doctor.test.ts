import { steady } from 'app-testing';
import { createPagerDutySandbox, type Fault, type SandboxKeys } from 'sandbox/pagerduty';
import { expect, test } from 'vitest';
import { runDoctor } from './run-doctor.fixture.ts';

const unknownKey = 'u+NobodyHasThisKey00';

interface Examined {
  readonly key?: keyof SandboxKeys;
  readonly faults?: readonly Fault[];
  readonly flags?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Examines the account in memory as if it were behind the network. */
function examine({ key = 'user', faults = [], flags = [], env = {} }: Examined) {
  const sandbox = createPagerDutySandbox();
  for (const fault of faults) sandbox.faults.inject(fault);
  const { fetch, keys } = sandbox;
  return runDoctor({ fetch, flags, env: { PAGERDUTY_API_KEY: keys[key], ...env } });
}

/** Both regions, of which only that one knows its keys. */
function onlyIn(host: string) {
  const home = createPagerDutySandbox();
  const away = createPagerDutySandbox({ seed: 2 });
  const fetch: typeof globalThis.fetch = (input, init) => {
    const request = new Request(input, init);
    return (new URL(request.url).host === host ? home : away).fetch(request);
  };
  return { fetch, env: { PAGERDUTY_API_KEY: home.keys.user } };
}

test('a healthy account', async () => {
  const { stdout, sent, exitCode } = await examine({});

  expect(steady(stdout)).toMatchInlineSnapshot(`
    "ok    settings: PAGERDUTY_API_KEY (environment)
    ok    Node: 24.0.0, and 22.12 or newer is needed
    ok    credential: REST API key of a user
    ok    network: https://api.pagerduty.com answers in 0 ms
    ok    key: accepted: of the user Dana Reyes (dana.reyes@acme-outdoor.example)
    ok    permissions: can read incidents, services, schedules, on-calls, escalation policies, teams, users
    ok    rate limit: 951 of 960 requests left, anew in 60 s
    ok    clock: agrees with that of the API
    ok    user: Dana Reyes (dana.reyes@acme-outdoor.example), in one team
    ok    tools: 17 of 182, 2377 tokens (o200k), in read_only mode
    "
  `);
  expect(exitCode).toBe(0);
  expect(sent.every((line) => line.startsWith('GET https://api.pagerduty.com/'))).toBe(true);
});

test('nothing is written in read_write mode either', async () => {
  const { stdout, sent } = await examine({ flags: ['--mode', 'read_write', '--toolsets', 'all'] });

  expect(stdout).toContain('ok    writing: not tried');
  expect(sent.filter((line) => !line.startsWith('GET '))).toEqual([]);
});

test('a key of the account is told from that of a user, and asks for a user', async () => {
  const { stdout, sent, exitCode } = await examine({ key: 'account' });

  expect(stdout).toMatch(/ok {4}key: accepted: of the account, not of a user, with \d+ abilities/);
  expect(stdout).toContain(
    'warn  user: none: the key is of the account\n      Set PAGERDUTY_USER_',
  );
  expect(sent).toContain('GET https://api.pagerduty.com/abilities');
  expect(exitCode).toBe(0);
});

test.each([
  ['account', 'dana.reyes@acme-outdoor.example', 'ok    user: Dana Reyes (dana.reyes@'],
  ['account', 'nobody@acme-outdoor.example', 'FAIL  user: no user of the account has the e-mail'],
  ['user', 'Dana.Reyes@acme-outdoor.example', 'ok    user: Dana Reyes (dana.reyes@'],
  ['user', 'sam@acme-outdoor.example', 'warn  user: PAGERDUTY_USER_EMAIL is not used'],
] as const)('with a key of kind %s the e-mail %s is: %s', async (key, email, line) => {
  const { stdout } = await examine({ key, env: { PAGERDUTY_USER_EMAIL: email } });

  expect(stdout).toContain(line);
});

test('a key of the other region is told', async () => {
  const { stdout, exitCode } = await runDoctor(onlyIn('api.eu.pagerduty.com'));

  expect(stdout).toContain(
    'FAIL  key: refused (401) in the region us, but accepted in eu\n      Set PAGERDUTY_REGION=eu.\n',
  );
  expect(exitCode).toBe(1);
});

test('the region that is set is asked', async () => {
  const { fetch, env } = onlyIn('api.eu.pagerduty.com');

  const { stdout } = await runDoctor({ fetch, env: { ...env, PAGERDUTY_REGION: 'eu' } });

  expect(stdout).toContain('ok    network: https://api.eu.pagerduty.com answers');
  expect(stdout).toContain('ok    key: accepted');
});

test.each([
  [unknownKey, 'ok    credential: REST API key of a user', 'It is revoked or mistyped'],
  [
    '0123456789abcdef0123456789abcdef',
    'warn  credential: looks like the integration key',
    'It belongs in PAGERDUTY_ROUTING_KEY',
  ],
  ['pdeu+0123', 'warn  credential: OAuth access token of the region eu', 'Set PAGERDUTY_REGION=eu'],
  [
    `Bearer ${unknownKey}`,
    'warn  credential: looks like a REST API key, but',
    'Leave the word Bearer before it away',
  ],
  ['pdus+0123', 'ok    credential: OAuth access token', 'It is revoked or mistyped'],
  ['eyJhbGciOi.eyJzdWIi.c2ln', 'warn  credential: looks like a JWT', 'Make a REST API key'],
  ['abcdef', 'warn  credential: 6 characters', 'See that it is whole'],
])('the refused key %s is told by its looks', async (key, shape, advice) => {
  const { stdout, exitCode } = await examine({ env: { PAGERDUTY_API_KEY: key } });

  expect(stdout).toContain(shape);
  expect(stdout).toMatch(
    new RegExp(`FAIL {2}key: refused \\(401\\) in the region us and in eu\\n {6}${advice}`),
  );
  expect(stdout).not.toContain(key);
  expect(exitCode).toBe(1);
});

test('another host is asked alone, with its path', async () => {
  const { sent, stdout } = await examine({
    flags: ['--base-url', 'https://proxy.example/pagerduty'],
    env: { PAGERDUTY_API_KEY: unknownKey },
  });

  expect(sent[0]).toBe('GET https://proxy.example/pagerduty/abilities');
  expect(sent.every((line) => line.startsWith('GET https://proxy.example/pagerduty/'))).toBe(true);
  expect(stdout).toContain('FAIL  network: https://proxy.example answers 404');
});

test('what is forbidden is named with its scope', async () => {
  const { stdout, exitCode } = await examine({
    faults: [
      { on: 'GET /services', kind: 'status', status: 403 },
      { on: 'GET /oncalls', kind: 'status', status: 402 },
      { on: 'GET /teams', kind: 'drop' },
    ],
  });

  expect(stdout).toContain('services forbidden (403)');
  expect(stdout).toContain('services: The credential needs the scope services.read');
  expect(stdout).toContain('on-calls not readable: GET /oncalls answered 402');
  expect(stdout).toContain('on-calls: The account’s plan does not include this.');
  expect(stdout).toContain('teams not readable: GET /teams got no answer');
  expect(stdout).toContain('can read incidents, schedules');
  expect(exitCode).toBe(0);
});

test('a key that may not see its own user is accepted all the same', async () => {
  const { stdout } = await examine({
    faults: [{ on: 'GET /users/me', kind: 'status', status: 403, times: 9 }],
  });

  expect(stdout).toContain('warn  key: accepted, but not told whose it is');
  expect(stdout).toContain('ok    permissions: can read incidents');
});

test.each<[title: string, fault: Fault, line: string]>([
  ['a fault of the API', { kind: 'status', status: 500 }, 'FAIL  key: GET /users/me answered 500'],
  ['half of the JSON', { kind: 'broken-json' }, 'FAIL  key: GET /users/me answered something'],
  ['a rate limit', { kind: 'status', status: 429 }, 'warn  key: GET /users/me answered 429'],
])('%s is told', async (_, fault, line) => {
  const { stdout } = await examine({ faults: [{ ...fault, on: 'GET /users/me', times: 9 }] });

  expect(stdout).toContain(line);
});

test('a rate limit that runs low is told', async () => {
  const sandbox = createPagerDutySandbox();
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const response = await sandbox.fetch(input, init);
    response.headers.set('ratelimit-remaining', '40');
    response.headers.set('ratelimit-limit', '960');
    return response;
  };

  const { stdout } = await runDoctor({ fetch, env: { PAGERDUTY_API_KEY: sandbox.keys.user } });

  expect(stdout).toMatch(/warn {2}rate limit: 40 of 960 requests left/);
});

test('a clock that is off is told', async () => {
  const sandbox = createPagerDutySandbox();
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const response = await sandbox.fetch(input, init);
    response.headers.set('date', new Date(Date.now() + 3_600_000).toUTCString());
    return response;
  };

  const { stdout, exitCode } = await runDoctor({
    ...{ fetch, env: { PAGERDUTY_API_KEY: sandbox.keys.user } },
  });

  expect(stdout).toContain('FAIL  clock: 60 min behind');
  expect(exitCode).toBe(1);
});

test.each([
  ['R0123456789ABCDEFGHIJKLMNOPQRSTU', 'ok    routing key: 32 letters and digits'],
  ['R0123', 'FAIL  routing key: not the 32 letters and digits'],
])('the routing key %s is: %s', async (routingKey, line) => {
  const { stdout } = await examine({ env: { PAGERDUTY_ROUTING_KEY: routingKey } });

  expect(stdout).toContain(line);
  expect(stdout).not.toContain(routingKey);
});

test('without a key it says how to get one, and sends nothing', async () => {
  const { fetch } = createPagerDutySandbox();

  const { stdout, sent, exitCode } = await runDoctor({ fetch });

  expect(stdout).toContain('FAIL  credential: none is given\n      no key: set PAGERDUTY_API_KEY');
  expect(sent).toEqual([]);
  expect(exitCode).toBe(1);
});

test.each(['user', 'account', 'readOnly'] as const)('the key %s is never shown', async (key) => {
  const { keys } = createPagerDutySandbox();
  const body = { error: { message: `Bad ${keys[key]}`, errors: [`Token token=${keys[key]}`] } };
  const faults = [
    { on: 'GET /users', kind: 'status', status: 403, body },
    { on: 'GET /abilities', kind: 'status', status: 500, body, times: 3 },
  ] as const;

  const text = await examine({ key, faults });
  const json = await examine({ key, faults, flags: ['--json'] });

  expect(text.stdout + json.stdout).not.toContain(keys[key]);
  expect(JSON.parse(json.stdout).server).toBe('pagerduty-mcp');
});
