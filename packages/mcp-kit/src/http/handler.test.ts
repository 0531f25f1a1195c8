import { expect, test } from 'vitest';
import { defineTool } from '../define-tool.ts';
import { account, eras, IncidentView, serviceOf } from '../incidents.fixture.ts';
import {
  clientOf,
  endpoint,
  gate,
  refusalOf,
  request,
  rpc,
  setup,
  toolCall,
  toolNames,
} from './http.fixture.ts';

const stuck = defineTool({
  name: 'stuck',
  toolset: 'incidents',
  effect: 'read',
  description: 'Never answers.',
  input: {},
  output: { plural: 'incidents', item: IncidentView },
  run: () => new Promise<never>(() => undefined),
});

test.each(eras.flatMap((era) => ['/mcp', '/mcp/'].map((path) => [era, path] as const)))(
  'a %s client lists and calls at %s',
  async (era, path) => {
    const { handler } = setup();
    const client = await clientOf(handler, era, undefined, `http://localhost:5000${path}`);

    const names = await toolNames(client);
    const result = await client.callTool({ name: 'list_incidents', arguments: {} });

    expect(client.getProtocolEra()).toBe(era);
    expect(names).toEqual(['list_incidents', 'rename_incident', 'delete_incident']);
    expect(result.structuredContent).toMatchObject({ metadata: { count: 3 } });
    expect(handler.inside).toBe(0);
  },
);

const json = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };

test.each<
  [
    title: string,
    init: Omit<RequestInit, 'headers'> & { headers?: Record<string, string> },
    status: number,
  ]
>([
  ['text that is no JSON', { method: 'POST', headers: json, body: '{"jsonrpc":' }, 400],
  ['an empty body', { method: 'POST', headers: json }, 400],
  ['an empty batch', { method: 'POST', headers: json, body: '[]' }, 400],
  ['a form', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' }, 415],
  ['GET', { method: 'GET' }, 405],
  ['DELETE', { method: 'DELETE' }, 405],
  ['PUT', { method: 'PUT', headers: json, body: '{}' }, 405],
])('%s is refused', async (_, { headers, ...init }, status) => {
  const { handler } = setup();

  const response = await handler.fetch(
    request(endpoint, { ...init, headers: { authorization: 'key-1', ...headers } }),
  );
  const text = await response.text();

  expect(response.status).toBe(status);
  expect(text).not.toMatch(/ at |node:|key-1/);
  expect(handler.inside).toBe(0);
});

test.each([
  ['of this revision', rpc('tools/list', { filler: 'x'.repeat(600) })],
  [
    'of 2025',
    request(endpoint, {
      method: 'POST',
      headers: { ...json, authorization: 'key-1' },
      body: JSON.stringify({
        jsonrpc: '2.0',
        id: 1,
        method: 'ping',
        params: { x: 'x'.repeat(600) },
      }),
    }),
  ],
])('a body %s over the limit is 413', async (_, sent) => {
  const { handler } = setup({ maxBodyBytes: 512 });

  const response = await handler.fetch(sent);

  expect(response.status).toBe(413);
});

test.each(['/', '/mcp2', '/mcp/x', '//mcp', '/MCP', '/.env', '/metrics', '/mcp/../etc/passwd'])(
  '%s is nothing here',
  async (path) => {
    const { handler, seen } = setup();

    const response = await handler.fetch(
      request(`http://localhost:5000${path}`, { headers: { authorization: 'key-1' } }),
    );

    expect(response.status).toBe(404);
    await expect(response.json()).resolves.toEqual({
      error: 'not_found',
      message: 'The MCP endpoint is /mcp',
    });
    expect(seen).toEqual([]);
  },
);

test('a call that takes too long is TIMEOUT, even where its tool does not listen', async () => {
  const { handler } = setup({ app: serviceOf([stuck], account(0)).app, deadlineMs: 20 });
  const client = await clientOf(handler, 'modern');

  const { structuredContent, isError } = await client.callTool({ name: 'stuck', arguments: {} });

  expect(isError).toBe(true);
  expect(structuredContent).toMatchObject({
    error: { code: 'TIMEOUT', message: 'stuck took longer than this server allows' },
  });
});

test('a fault of the server is an id for the client, and the detail in the log', async () => {
  const broken = { of: () => Promise.reject(new TypeError('pool of hush-hush is gone')) };
  const { handler, lines } = setup({ callers: broken });

  const response = await handler.fetch(rpc('tools/list'));
  const { error, message } = await refusalOf(response);
  const fault = lines.find(({ level }) => level === 'error');

  expect(response.status).toBe(500);
  expect(error).toBe('internal');
  expect(message).toMatch(/^The request failed inside this server \(error [\da-f]{8}\)$/);
  expect(JSON.stringify(fault?.entry)).toContain('pool of hush-hush is gone');
  expect(message).toContain(JSON.parse(JSON.stringify(fault?.entry)).id);
});

test('the same request can be made of any replica', async () => {
  const replicas = [setup(), setup()];

  const answers = await Promise.all(
    replicas.map(async ({ handler }) => {
      const response = await handler.fetch(toolCall('list_incidents'));
      return response.json();
    }),
  );

  expect(answers[0]).toEqual(answers[1]);
});

test('drain waits for the calls under way', async () => {
  const { passed, open } = gate();
  const slow = defineTool({
    name: 'slow',
    toolset: 'incidents',
    effect: 'read',
    description: 'Answers when it may.',
    input: {},
    output: { plural: 'incidents', item: IncidentView },
    run: async () => passed.then(() => ({ items: [] })),
  });
  const { handler } = setup({ app: serviceOf([slow], account(0)).app });
  const order: string[] = [];

  const call = handler.fetch(toolCall('slow')).then(async (response) => {
    order.push('answer');
    return response.text();
  });
  while (handler.inside === 0) await new Promise(setImmediate);
  const drained = handler.drain(30_000).then(() => order.push('drained'));
  open();
  const text = await call;
  await drained;

  expect(text).toContain('No incidents');
  expect(order).toEqual(['answer', 'drained']);
});

test('drain gives up the calls that do not end in time', async () => {
  const { handler } = setup({ app: serviceOf([stuck], account(0)).app });

  const call = handler.fetch(toolCall('stuck'));
  while (handler.inside === 0) await new Promise(setImmediate);
  await handler.drain(30);
  const response = await call;
  const { error, message } = await refusalOf(response);

  expect(response.status).toBe(503);
  expect(error).toBe('stopped');
  expect(message).toContain('read before you repeat it');
  expect(response.headers.get('retry-after')).toBe('1');
  expect(handler.inside).toBe(0);
});
