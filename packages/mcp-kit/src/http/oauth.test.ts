import { expect, test } from 'vitest';
import { eras } from '../incidents.fixture.ts';
import {
  createAuthorizationServer,
  issuer,
  resource,
} from '../oauth/authorization-server.fixture.ts';
import { createOAuthGate, tenantCredentials } from '../oauth/gate.ts';
import { clientOf, request, rpc, setup, toolCall } from './http.fixture.ts';

async function guarded() {
  const server = await createAuthorizationServer();
  const credentialOf = tenantCredentials('tenant', { acme: 'key-of-acme' });
  const oauth = createOAuthGate({ issuer, resource, credentialOf, fetch: server.fetch });
  return { server, ...setup({ oauth }) };
}

test.each(eras)(
  'a %s client with a token that may only read sees no tool that changes',
  async (era) => {
    const { server, handler, seen } = await guarded();
    const token = await server.sign({ tenant: 'acme', scope: 'read' });
    const client = await clientOf(handler, era, { authorization: `Bearer ${token}` });

    const { tools } = await client.listTools();

    expect(tools.filter(({ annotations }) => annotations?.readOnlyHint !== true)).toEqual([]);
    expect(new Set(seen)).toEqual(new Set(['key-of-acme']));
  },
);

test.each(eras)('a %s client with a token that may write sees and calls it all', async (era) => {
  const { server, handler } = await guarded();
  const token = await server.sign({ tenant: 'acme', scope: 'read write' });
  const client = await clientOf(handler, era, { authorization: `Bearer ${token}` });

  const { structuredContent } = await client.callTool({
    name: 'rename_incident',
    arguments: { incident_id: 'P1', title: 'Renamed' },
  });

  expect(structuredContent).toMatchObject({ incidents: [{ title: 'Renamed' }] });
});

test('a change with a token that may only read is answered with what it would need', async () => {
  const { server, handler } = await guarded();
  const token = await server.sign({ tenant: 'acme', scope: 'read' });
  const args = { incident_id: 'P1', title: 'Renamed' };
  const headers = { authorization: `Bearer ${token}` };

  const response = await handler.fetch(toolCall('rename_incident', args, headers));

  expect(response.status).toBe(403);
  expect(response.headers.get('www-authenticate')).toMatch(
    /error="insufficient_scope".*scope="write"/,
  );
});

test('a credential of the API is no access token', async () => {
  const { handler, seen } = await guarded();

  const response = await handler.fetch(rpc('tools/list', {}, { authorization: 'key-of-acme' }));

  expect(response.status).toBe(401);
  expect(response.headers.get('www-authenticate')).toContain('resource_metadata=');
  expect(seen).toEqual([]);
});

test('the metadata of the resource needs no token', async () => {
  const { handler } = await guarded();
  const url = 'http://localhost:5000/.well-known/oauth-protected-resource/mcp';

  const response = await handler.fetch(request(url));

  expect(await response.json()).toMatchObject({ resource, authorization_servers: [issuer] });
});
