import { expect, test } from 'vitest';
import { eras } from '../incidents.fixture.ts';
import {
  createAuthorizationServer,
  issuer,
  resource,
} from '../oauth/authorization-server.fixture.ts';
import { createOAuthGate, tenantCredentials } from '../oauth/gate.ts';
import { pagesApp } from '../offer/pages.fixture.ts';
import { clientOf, rpc, setup } from './http.fixture.ts';
import { createMetrics } from './metrics.ts';

const uri = 'test://incidents/P1';

test.each(eras)('a %s client with a token that may only read has them all', async (era) => {
  const server = await createAuthorizationServer();
  const credentialOf = tenantCredentials('tenant', { acme: 'key-of-acme' });
  const oauth = createOAuthGate({ issuer, resource, credentialOf, fetch: server.fetch });
  const { handler } = setup({ oauth, app: pagesApp });
  const token = await server.sign({ tenant: 'acme', scope: 'read' });
  const client = await clientOf(handler, era, { authorization: `Bearer ${token}` });

  const { contents } = await client.readResource({ uri });
  const { resources } = await client.listResources();
  const { messages } = await client.getPrompt({
    name: 'status_report',
    arguments: { incident_id: 'P1' },
  });
  const { completion } = await client.complete({
    ref: { type: 'ref/prompt', name: 'status_report' },
    argument: { name: 'incident_id', value: 'P' },
  });

  expect(contents).toMatchObject([{ uri, text: expect.stringContaining('Incident 1') }]);
  expect(resources).toHaveLength(5);
  expect(messages).toHaveLength(1);
  expect(completion.values).toEqual(['P1', 'P2', 'P3']);
});

test.each(eras)('a %s client is shown the tools it may call, not those of others', async (era) => {
  const { handler } = setup({ app: pagesApp });
  const headers = { authorization: 'key-1', 'x-mcp-readonly': 'true' };
  const client = await clientOf(handler, era, headers);

  const { contents } = await client.readResource({ uri: 'docs://tools' });

  expect(contents).toMatchObject([{ text: expect.stringContaining('1 tools in read_only mode') }]);
});

test.each([
  ['resources/read', { uri }, { resource: 'test://incidents/{incident_id}' }],
  ['resources/read', { uri: 'docs://tools' }, { resource: 'docs://tools' }],
  ['resources/read', { uri: 'hush://P1' }, { resource: '(other)' }],
  ['prompts/get', { name: 'status_report', arguments: {} }, { prompt: 'status_report' }],
  ['prompts/get', { name: 'hush' }, { prompt: '(other)' }],
  ['tools/call', { name: 'hush' }, { tool: '(other)' }],
  ['prompts/list', {}, {}],
])('the line of %s with %j names no id', async (method, params, subject) => {
  const { handler, lines } = setup({ app: pagesApp });

  const response = await handler.fetch(rpc(method, params));
  await response.text();
  const [line, ...more] = lines.filter(({ level }) => level !== 'debug');

  expect(more).toEqual([]);
  expect(line?.entry).toEqual({
    ...{ method: 'POST', path: '/mcp', rpc: method, ...subject },
    ...{ status: response.status, ms: expect.any(Number) },
  });
});

test('they are counted apart from the calls of tools', async () => {
  const metrics = createMetrics(() => 0);
  const server = await metrics.serve({ host: '127.0.0.1', port: 0 });
  const { handler } = setup({ app: pagesApp, tell: metrics.tell });
  await (await handler.fetch(rpc('resources/read', { uri }))).text();
  const address = server.address();

  const response = await fetch(`http://127.0.0.1:${Object(address).port}/metrics`);
  const text = await response.text();
  server.close();

  expect(text).toContain(
    'mcp_requests_total{method="resources/read",name="test://incidents/{incident_id}",outcome="ok"} 1',
  );
  expect(text).not.toContain('mcp_tool_calls_total{');
});
