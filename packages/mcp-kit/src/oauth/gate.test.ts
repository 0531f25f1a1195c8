import { afterEach, expect, test, vi } from 'vitest';
import { UsageError } from '../usage-error.ts';
import {
  call,
  createAuthorizationServer,
  jwksUri,
  metadata,
  metadataUrl,
  refusalOf,
  resource,
  secondsFromNow,
  settingsFor,
} from './authorization-server.fixture.ts';
import { createOAuthGate, type VerifiedToken } from './gate.ts';
import { Unavailable } from './unavailable.ts';

const resourceMetadata =
  'resource_metadata="https://mcp.example.com/.well-known/oauth-protected-resource/mcp"';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('hands on who holds the token and what it allows', async () => {
  const server = await createAuthorizationServer();
  const gate = createOAuthGate(settingsFor(server));
  const exp = secondsFromNow(120);
  const token = await server.sign({ exp, tenant: 'acme' });

  const admission = await gate.admit(call(token));

  expect(admission).toMatchObject({
    kind: 'granted',
    credential: 'key-of-ada',
    mayWrite: true,
    token: {
      token,
      subject: 'ada',
      clientId: 'assistant',
      scopes: ['read', 'write'],
      expiresAt: exp,
      claims: { tenant: 'acme' },
    },
  });
});

test.each([
  { claims: { scope: 'read' }, mayWrite: false },
  { claims: { scope: 'read rewrite writer' }, mayWrite: false },
  { claims: { scope: undefined }, mayWrite: false },
  { claims: { scope: undefined, scp: ['read', 'write'] }, mayWrite: true },
  { claims: { scope: undefined, scp: 'read write' }, mayWrite: true },
  { claims: { scope: undefined, scp: [{ write: true }, 7] }, mayWrite: false },
])('takes from $claims that it may write: $mayWrite', async ({ claims, mayWrite }) => {
  const server = await createAuthorizationServer();
  const gate = createOAuthGate(settingsFor(server));

  const admission = await gate.admit(call(await server.sign(claims)));

  expect(admission).toMatchObject({ kind: 'granted', mayWrite });
});

test('reads the client from azp where client_id is missing', async () => {
  const server = await createAuthorizationServer();
  const gate = createOAuthGate(settingsFor(server));

  const admission = await gate.admit(
    call(await server.sign({ client_id: undefined, azp: 'inspector' })),
  );

  expect(admission).toMatchObject({ token: { clientId: 'inspector' } });
});

test('a request without a token learns where to get one and which scope to ask for', async () => {
  const server = await createAuthorizationServer();
  const gate = createOAuthGate(settingsFor(server, { readScope: 'oncall:read' }));

  const answer = await refusalOf(await gate.admit(call()));

  expect(answer.status).toBe(401);
  expect(answer.challenge).toContain('Bearer error="invalid_token"');
  expect(answer.challenge).toContain('scope="oncall:read"');
  expect(answer.challenge).toContain(resourceMetadata);
  expect(answer.body).toMatchObject({
    error_description: expect.stringContaining('no access token'),
  });
  expect(server.asked).toEqual([]);
});

test.each(['Basic YTpi', 'Bearer', 'Bearer a b', 'Bearer a, Bearer b', 'Token token=abc', 'abc'])(
  'refuses the header %s without asking anybody',
  async (header) => {
    const server = await createAuthorizationServer();
    const gate = createOAuthGate(settingsFor(server));
    const request = new Request(resource, { headers: { authorization: header } });

    const answer = await refusalOf(await gate.admit(request));

    expect(answer.status).toBe(401);
    expect(answer.challenge).toContain('must be Bearer TOKEN');
    expect(server.asked).toEqual([]);
  },
);

test('accepts the scheme in any case', async () => {
  const server = await createAuthorizationServer();
  const gate = createOAuthGate(settingsFor(server));
  const headers = { authorization: `bearer  ${await server.sign()}` };

  const admission = await gate.admit(new Request(resource, { headers }));

  expect(admission.kind).toBe('granted');
});

test('a token without the read scope is refused with the scope it needs', async () => {
  const server = await createAuthorizationServer();
  const gate = createOAuthGate(settingsFor(server, { readScope: 'oncall:read' }));

  const answer = await refusalOf(await gate.admit(call(await server.sign({ scope: 'write' }))));

  expect(answer.status).toBe(403);
  expect(answer.challenge).toContain('Bearer error="insufficient_scope"');
  expect(answer.challenge).toContain('scope="oncall:read"');
  expect(answer.challenge).toContain(resourceMetadata);
});

test('the challenge for a change names every scope that the call needs', async () => {
  const server = await createAuthorizationServer();
  const scopes = { readScope: 'oncall:read', writeScope: 'oncall:write' };
  const gate = createOAuthGate(settingsFor(server, scopes));

  const response = gate.challengeForWrite();

  expect(response.status).toBe(403);
  const challenge = response.headers.get('www-authenticate');
  expect(challenge).toContain('Bearer error="insufficient_scope"');
  expect(challenge).toContain('scope="oncall:read oncall:write"');
  expect(challenge).toContain(resourceMetadata);
  expect(await response.json()).toMatchObject({ error: 'insufficient_scope' });
});

test.each([undefined, ''])('a holder whose credential is %j is told so', async (credential) => {
  const server = await createAuthorizationServer();
  const gate = createOAuthGate(settingsFor(server, { credentialOf: () => credential }));

  const answer = await refusalOf(await gate.admit(call(await server.sign())));

  expect(answer.status).toBe(403);
  expect(answer.body).toMatchObject({
    error: 'access_denied',
    error_description: expect.stringContaining('holds no upstream credential'),
  });
});

test('asks for no credential before the token is verified', async () => {
  const server = await createAuthorizationServer();
  const seen: VerifiedToken[] = [];
  const credentialOf = (token: VerifiedToken) => {
    seen.push(token);
    return 'key';
  };
  const gate = createOAuthGate(settingsFor(server, { credentialOf, readScope: 'read' }));

  await gate.admit(call(await server.sign({ aud: 'other' })));
  await gate.admit(call(await server.sign({ scope: 'write' })));

  expect(seen).toEqual([]);
});

test.each([
  { what: 'no metadata', url: metadataUrl, answer: () => new Response('', { status: 503 }) },
  { what: 'no network', url: metadataUrl, answer: () => Promise.reject(new TypeError('refused')) },
  { what: 'metadata that are not JSON', url: metadataUrl, answer: () => new Response('<html>') },
  {
    what: 'metadata of another issuer',
    url: metadataUrl,
    answer: () => Response.json({ ...metadata, issuer: 'https://evil.example.com' }),
  },
  {
    what: 'keys over plain http',
    url: metadataUrl,
    answer: () => Response.json({ ...metadata, jwks_uri: 'http://id.example.com/keys' }),
  },
  { what: 'no keys', url: jwksUri, answer: () => new Response('', { status: 500 }) },
  { what: 'keys that are no set', url: jwksUri, answer: () => Response.json({ keys: 'none' }) },
  { what: 'keys that are unreachable', url: jwksUri, answer: () => Promise.reject(new Error('x')) },
])('an authorization server with $what lets nobody in for now', async ({ url, answer }) => {
  const server = await createAuthorizationServer();
  server.answers.set(url, answer);
  const gate = createOAuthGate(settingsFor(server));
  const token = await server.sign();

  const refused = await refusalOf(await gate.admit(call(token)));

  expect(refused.status).toBe(503);
  expect(refused.headers.get('retry-after')).toBe('5');
  expect(refused.body).toMatchObject({
    error: 'temporarily_unavailable',
    error_description: expect.stringContaining('authorization server'),
  });
  expect(refused.text).not.toContain(token);
});

test('an outage is over as soon as the authorization server answers', async () => {
  const server = await createAuthorizationServer();
  server.answers.set(metadataUrl, () => new Response('', { status: 502 }));
  const gate = createOAuthGate(settingsFor(server));
  const token = await server.sign();
  await gate.admit(call(token));
  server.answers.set(metadataUrl, () => Response.json(metadata));

  const admission = await gate.admit(call(token));

  expect(admission.kind).toBe('granted');
});

test('a credential that cannot be had for now is an outage, not a refusal', async () => {
  const server = await createAuthorizationServer();
  const credentialOf = () => Promise.reject(new Unavailable('The vault is sealed'));
  const gate = createOAuthGate(settingsFor(server, { credentialOf }));

  const refused = await refusalOf(await gate.admit(call(await server.sign())));

  expect(refused.status).toBe(503);
  expect(refused.body).toMatchObject({ error_description: 'The vault is sealed' });
});

test('a fault in the lookup of credentials is not swallowed', async () => {
  const server = await createAuthorizationServer();
  const credentialOf = () => Promise.reject(new RangeError('a bug'));
  const gate = createOAuthGate(settingsFor(server, { credentialOf }));

  const admission = gate.admit(call(await server.sign()));

  await expect(admission).rejects.toThrow('a bug');
});

test('an audience with odd characters cannot break out of the challenge', async () => {
  const server = await createAuthorizationServer();
  const audience = 'api", scope="*\r\nX-Evil: é\\';
  const gate = createOAuthGate(settingsFor(server, { audience }));

  const answer = await refusalOf(await gate.admit(call(await server.sign())));

  expect(answer.challenge).toContain('must be api?, scope=?*??X-Evil: ??"');
  expect(answer.challenge.match(/scope="/g)).toBeNull();
});

test.each([
  { issuer: 'id.example.com' },
  { issuer: 'http://id.example.com' },
  { issuer: 'https://ada:secret@id.example.com' },
  { issuer: 'https://id.example.com?realm=ops' },
  { resource: 'http://mcp.example.com/mcp' },
  { resource: 'https://mcp.example.com/mcp#top' },
  { writeScope: 'two words' },
  { writeScope: '' },
  { readScope: 'quo"te' },
])('refuses to start with %j', async (more) => {
  const server = await createAuthorizationServer();

  const start = () => createOAuthGate(settingsFor(server, more));

  expect(start).toThrow(UsageError);
  expect(start).not.toThrow(/secret/);
});

test.each(['http://localhost:8080/realms/ops', 'http://127.0.0.1:8080', 'http://[::1]:8080'])(
  'accepts the issuer %s on loopback and serves its metadata',
  async (issuer) => {
    const server = await createAuthorizationServer();
    const gate = createOAuthGate(settingsFor(server, { issuer }));
    const url = 'https://mcp.example.com/.well-known/oauth-protected-resource/mcp';

    const response = await gate.metadata(new Request(url));

    expect(await response?.json()).toMatchObject({ authorization_servers: [issuer] });
  },
);

test('asks with the global fetch where none is given', async () => {
  const server = await createAuthorizationServer();
  const { fetch, ...settings } = settingsFor(server);
  const gate = createOAuthGate(settings);
  vi.stubGlobal('fetch', fetch);

  const admission = await gate.admit(call(await server.sign()));

  expect(admission.kind).toBe('granted');
  expect(server.asked).toEqual([metadataUrl, jwksUri]);
});
