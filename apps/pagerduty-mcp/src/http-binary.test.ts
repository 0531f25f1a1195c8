import { type Dialling, dial, dialOld, run, serveProgram } from 'app-testing';
import { serveHttp } from 'sandbox/http';
import { createPagerDutySandbox } from 'sandbox/pagerduty';
import { expect, onTestFinished, test, vi } from 'vitest';
import { defaultTools } from './testing/default-tools.ts';
import { recordInto } from './testing/record.ts';

// Every test starts the program, which takes its time where many run at once.
vi.setConfig({ testTimeout: 30_000 });

const overHttp = { PAGERDUTY_TRANSPORT_MODE: 'sse' };

/** The program over HTTP, in front of an account that is reached through a socket. */
async function serve(args: readonly string[] = [], variables: Record<string, string> = {}) {
  const sandbox = createPagerDutySandbox();
  const sent: string[] = [];
  const upstream = await serveHttp(recordInto(sent, sandbox.fetch));
  onTestFinished(upstream.close);
  const served = await serveProgram(
    ['--base-url', upstream.url, '--mode', 'read_write', '--max-retries', '0', ...args],
    { ...overHttp, ...variables },
  );
  return { ...served, sandbox, sent };
}

const clients = [
  ['version 2', (url: string, set?: Dialling) => dial(url, set)],
  [
    'version 2 in the revision of 2025',
    (url: string, set?: Dialling) => dial(url, { ...set, mode: 'legacy' }),
  ],
  ['version 1', (url: string, set?: Dialling) => dialOld(url, set)],
] as const;

test.each(clients)('a client of %s lists and calls the sandbox', async (_, connect) => {
  const { url } = await serveProgram(['--sandbox', '--mode', 'read_write'], overHttp);
  const { client, call } = await connect(`${url}/`);

  const listed = await client.listTools();
  const { rows } = await call('list_incidents', { statuses: ['triggered'], limit: 1 });
  const { metadata } = await call('acknowledge_incident', { incident_id: rows[0]?.['id'] });

  expect(listed.tools.map(({ name }) => name)).toEqual(defaultTools.map(({ name }) => name));
  expect(metadata.description).toMatch(/^Incident \d+ is acknowledged$/);
});

test.each(clients)('a client of %s acts with the raw key that it sends', async (_, connect) => {
  const { url, sandbox, lines } = await serve();
  const { dana, sam } = {
    dana: await connect(`${url}/`, { headers: { Authorization: sandbox.keys.user } }),
    sam: await connect(`${url}/`, { headers: { Authorization: sandbox.keys.userWithoutTeam } }),
  };

  const contexts = [await dana.call('build_user_context'), await sam.call('build_user_context')];

  expect(contexts.map(({ rows }) => rows[0]?.['name'])).toEqual(['Dana Reyes', 'Sam Okafor']);
  for (const key of Object.values(sandbox.keys)) expect(lines.join()).not.toContain(key);
});

test.each([
  ['a token in the form of PagerDuty', (key: string) => ({ Authorization: `Token token=${key}` })],
  ['a header of its own', (key: string) => ({ 'X-PagerDuty-Token': key, Authorization: 'other' })],
])('the key may come as %s', async (_, headersOf) => {
  const { url, sandbox } = await serve();
  const { call } = await dial(url, { headers: headersOf(sandbox.keys.user) });

  const { rows } = await call('build_user_context');

  expect(rows[0]?.['name']).toBe('Dana Reyes');
});

test.each([
  [{}, 'Send your own credential with every request'],
  [{ authorization: 'a key with spaces' }, 'space'],
])('a request with %j is 401 and told what to do', async (headers, words) => {
  const { url } = await serve();

  const response = await fetch(url, { method: 'POST', headers });
  const { message } = await response.json();

  expect(response.status).toBe(401);
  expect(response.headers.get('www-authenticate')).toMatch(/^Bearer /);
  expect(message).toContain(words);
});

test('told to stop, it lets the call under way end and leaves with 0', async () => {
  const { url, sandbox, sent, signal, ended, lines } = await serve();
  const { call } = await dial(url, { headers: { authorization: sandbox.keys.user } });
  sandbox.faults.inject({ kind: 'latency', ms: 1_500, on: 'GET /incidents/{id}' });

  const slow = call('get_incident', { incident_id: '3817' });
  await vi.waitUntil(() => sent.some((line) => line.startsWith('GET /incidents/3817')));
  signal('SIGTERM');
  await vi.waitUntil(() => lines.some((line) => line.includes('stopping')));
  const refused = await fetch(new URL('/healthz', url)).catch(() => 'refused');
  const { error, rows } = await slow;
  const { code } = await ended;

  expect(refused).toBe('refused');
  expect(error).toBeUndefined();
  expect(rows).toHaveLength(1);
  expect(code).toBe(0);
});

test('told to stop with nothing to do, it leaves at once', async () => {
  const { signal, ended } = await serve();
  const start = performance.now();

  signal('SIGTERM');
  const { code } = await ended;

  expect(code).toBe(0);
  expect(performance.now() - start).toBeLessThan(5_000);
});

test('the probes tell whether it lives and whether PagerDuty is there', async () => {
  const gone = await serveHttp(async () => new Response());
  await gone.close();
  const [reached, cut] = [await serve(), await serveProgram(['--base-url', gone.url], overHttp)];

  const statuses = await Promise.all(
    [reached, cut].flatMap(({ url }) =>
      ['/healthz', '/readyz'].map(async (path) => (await fetch(new URL(path, url))).status),
    ),
  );

  expect(statuses).toEqual([200, 200, 200, 503]);
});

test('it does not lend its key to the network', async () => {
  const { code, stdout, stderr } = await run(['--http-host', '0.0.0.0', '--http-port', '0'], {
    ...overHttp,
    PAGERDUTY_API_KEY: 'u+NobodyHasThisKey00',
  });

  expect(code).toBe(2);
  expect(stderr).toMatch(/^pagerduty-mcp: on 0\.0\.0\.0 everybody [^\n]+\n$/);
  expect(`${stdout}${stderr}`).not.toContain('NobodyHas');
});
