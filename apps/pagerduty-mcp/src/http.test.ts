import { readFileSync } from 'node:fs';
import { driveHttp, eras } from 'app-testing';
import { UsageError } from 'mcp-kit';
import { serveHttp } from 'sandbox/http';
import { createPagerDutySandbox } from 'sandbox/pagerduty';
import { expect, onTestFinished, test } from 'vitest';
import type { HandlerOptions } from './handler-options.ts';
import { createHandler } from './http.ts';
import { defaultTools } from './testing/default-tools.ts';

const quiet = { debug: () => undefined, info: () => undefined, error: () => undefined };

/** Serves the handler on a port, until the test ends; its URL. */
async function serve(options: HandlerOptions): Promise<string> {
  const handler = createHandler({ log: quiet, ...options });
  const { url, close } = await serveHttp((input, init) => handler.fetch(new Request(input, init)));
  onTestFinished(close);
  return `${url}/mcp`;
}

function ask(options: HandlerOptions, headers: Readonly<Record<string, string>>) {
  const request = new Request('http://127.0.0.1/mcp', {
    method: 'POST',
    headers: { host: '127.0.0.1', ...headers },
    body: '{}',
  });
  return createHandler({ log: quiet, ...options }).fetch(request);
}

test.each(eras)('a %s client lists what the program offers, and calls', async (era) => {
  const { fetch, keys } = createPagerDutySandbox();
  const url = await serve({ fetch, mode: 'read_write' });
  const { client, call } = await driveHttp(url, era, { Authorization: `Token token=${keys.user}` });

  const listed = await client.listTools();
  const { rows } = await call('build_user_context');

  expect(listed.tools.map(({ name }) => name)).toEqual(defaultTools.map(({ name }) => name));
  expect(rows[0]).toMatchObject({ name: 'Dana Reyes' });
});

test('nothing can be changed unless the mode says so', async () => {
  const { client, call } = await driveHttp(await serve({ sandbox: true }), 'modern');

  const listed = await client.listTools();
  const { error } = await call('acknowledge_incident', { incident_id: '3817' });

  expect(listed.tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
  expect(error?.code).toBe('READ_ONLY');
});

test('the shared credential, and the user it acts for, are lent to who brings none', async () => {
  const { fetch, keys } = createPagerDutySandbox();
  const url = await serve({
    fetch,
    sharedCredential: keys.account,
    userEmail: 'dana.reyes@acme-outdoor.example',
  });
  const lent = await driveHttp(url, 'modern');
  const own = await driveHttp(url, 'modern', { 'X-PagerDuty-Token': keys.user });
  const stranger = await driveHttp(url, 'modern', { Authorization: 'u+NobodyHasThisKey00' });

  const answers = await Promise.all(
    [lent, own, stranger].map(({ call }) => call('build_user_context')),
  );

  expect(answers.map(({ rows, error }) => error?.code ?? rows[0]?.['name'])).toEqual([
    'Dana Reyes',
    'Dana Reyes',
    'UNAUTHORIZED',
  ]);
});

test('the routing key is lent with the shared credential, and to nobody who brings another', async () => {
  const { fetch, keys, routingKey } = createPagerDutySandbox();
  const url = await serve({
    ...{ fetch, sharedCredential: keys.account, routingKey },
    ...{ mode: 'read_write', toolsets: ['events'] },
  });
  const lent = await driveHttp(url, 'modern');
  const stranger = await driveHttp(url, 'modern', { 'X-PagerDuty-Token': keys.user });

  const answers = await Promise.all(
    [lent, stranger].map(({ call }) => call('send_change_event', { summary: 'Deployed' })),
  );

  expect(answers.map(({ error }) => error?.message)).toEqual([
    undefined,
    'No routing_key is given, and this server has none for you',
  ]);
});

test('the sandbox takes events without a key of anybody', async () => {
  const url = await serve({ sandbox: true, mode: 'read_write', toolsets: ['events'] });
  const { call } = await driveHttp(url, 'modern');

  const { rows } = await call('send_alert_event', {
    ...{ event_action: 'trigger', summary: 'Disk full', source: 'db-3', severity: 'error' },
  });

  expect(rows).toMatchObject([{ status: 'success' }]);
});

test.each<[what: string, options: HandlerOptions, headers: Record<string, string>, status: number]>(
  [
    ['no credential', {}, {}, 401],
    ['a credential of spaces', {}, { authorization: '  ' }, 401],
    ['another host', { sandbox: true }, { host: 'mcp.example.com' }, 403],
    ['a page of another origin', { sandbox: true }, { origin: 'https://evil.example' }, 403],
    ['an unknown toolset', { sandbox: true }, { 'x-mcp-toolsets': 'incidentz' }, 400],
  ],
)('a request with %s is refused', async (_, options, headers, status) => {
  const response = await ask(options, headers);

  expect(response.status).toBe(status);
});

test('a host and an origin that are allowed come through', async () => {
  const response = await ask(
    { sandbox: true, allowedHosts: ['mcp.example.com'], allowedOrigins: ['app.example.com'] },
    { host: 'mcp.example.com', origin: 'https://app.example.com' },
  );

  expect(response.status).not.toBe(403);
  expect(response.headers.get('access-control-allow-origin')).toBe('https://app.example.com');
});

test.each<[options: object, message: string]>([
  [{ mode: 'readwrite' }, 'mode'],
  [{ region: 'EU' }, 'region'],
  [{ routingKey: 'short' }, 'routingKey'],
  [{ toolsets: ['incidentz'] }, 'did you mean incidents?'],
  [{ excludeTools: defaultTools.map(({ name }) => name) }, 'no tool to offer'],
  [{ allowedHost: ['mcp.example.com'] }, 'allowedHost'],
  [{ sharedCredential: ' ' }, 'sharedCredential'],
  [{ baseUrl: 'ftp://proxy.example' }, 'baseUrl'],
  [{ maxConcurrent: 0 }, 'maxConcurrent'],
  [{ deadlineMs: Number.NaN }, 'deadlineMs'],
  [{ fetch: 'fetch' }, 'fetch'],
])('the options %j are refused', (options, message) => {
  const create = () => createHandler(options);

  expect(create).toThrow(UsageError);
  expect(create).toThrow(message);
});

test('probes are answered without a credential', async () => {
  const handler = createHandler({ log: quiet, fetch: () => Promise.reject(new Error('down')) });
  const probe = (path: string) =>
    handler.fetch(new Request(`http://127.0.0.1${path}`, { headers: { host: '127.0.0.1' } }));

  const [alive, ready] = await Promise.all([probe('/healthz'), probe('/readyz')]);

  expect([alive.status, ready.status]).toEqual([200, 503]);
});

test('the published declaration stands alone', () => {
  const declaration = readFileSync('dist/http/index.d.ts', 'utf8');

  expect(declaration).not.toMatch(/^import|from '/m);
  expect(declaration).toContain('export declare const createHandler: CreateHandler;');
});
