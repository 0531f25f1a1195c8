import { expect, test } from 'vitest';
import {
  createAuthorizationServer,
  issuer,
  metadata,
  metadataUrl,
  settingsFor,
} from './authorization-server.fixture.ts';
import { createOAuthGate } from './gate.ts';

const origin = 'https://mcp.example.com';
const bare = '/.well-known/oauth-protected-resource';
const copy = '/.well-known/oauth-authorization-server';

test.each([`${bare}/mcp`, `${bare}/mcp/`, bare, `${bare}/`])(
  'describes the resource at %s',
  async (path) => {
    const server = await createAuthorizationServer();
    const gate = createOAuthGate(settingsFor(server, { readScope: 'read' }));

    const response = await gate.metadata(new Request(origin + path));

    expect(response?.status).toBe(200);
    expect(response?.headers.get('access-control-allow-origin')).toBe('*');
    expect(await response?.json()).toEqual({
      resource: `${origin}/mcp`,
      authorization_servers: [issuer],
      scopes_supported: ['read', 'write'],
    });
    expect(server.asked).toEqual([]);
  },
);

test('describes a resource without a path at the bare place', async () => {
  const server = await createAuthorizationServer();
  const gate = createOAuthGate(settingsFor(server, { resource: origin }));

  const response = await gate.metadata(new Request(origin + bare));

  expect(await response?.json()).toMatchObject({ resource: `${origin}/` });
});

test('copies the metadata of the authorization server for old clients', async () => {
  const server = await createAuthorizationServer();
  const gate = createOAuthGate(settingsFor(server));

  const response = await gate.metadata(new Request(origin + copy));

  expect(response?.status).toBe(200);
  expect(await response?.json()).toEqual(metadata);
});

test('has no copy of metadata that no client could use', async () => {
  const server = await createAuthorizationServer();
  const { token_endpoint, ...rest } = metadata;
  server.answers.set(metadataUrl, () => Response.json(rest));
  const gate = createOAuthGate(settingsFor(server));

  const response = await gate.metadata(new Request(origin + copy));

  expect(token_endpoint).toBeDefined();
  expect(response).toBeUndefined();
});

test('while the authorization server is down its copy is, and the resource is still described', async () => {
  const server = await createAuthorizationServer();
  server.answers.set(metadataUrl, () => new Response('', { status: 500 }));
  const gate = createOAuthGate(settingsFor(server));

  const copied = await gate.metadata(new Request(origin + copy));
  const described = await gate.metadata(new Request(`${origin}${bare}/mcp`));

  expect(copied?.status).toBe(503);
  expect(copied?.headers.get('retry-after')).toBe('5');
  expect(described?.status).toBe(200);
});

test.each([`${bare}/mcp`, bare])('lets a web page ask beforehand at %s', async (path) => {
  const server = await createAuthorizationServer();
  const gate = createOAuthGate(settingsFor(server));
  const headers = { 'access-control-request-headers': 'mcp-protocol-version' };

  const response = await gate.metadata(new Request(origin + path, { method: 'OPTIONS', headers }));

  expect(response?.status).toBe(204);
  expect(response?.headers.get('access-control-allow-headers')).toBe('mcp-protocol-version');
});

test.each([
  new Request(`${origin}/mcp`),
  new Request(`${origin}/`),
  new Request(`${origin}${bare}/other`),
  new Request(`${origin}/.well-known/openid-configuration`),
  new Request(origin + bare, { method: 'POST', body: '{}' }),
])('leaves other requests alone: $method $url', async (request) => {
  const server = await createAuthorizationServer();
  const gate = createOAuthGate(settingsFor(server));

  const response = await gate.metadata(request);

  expect(response).toBeUndefined();
});
