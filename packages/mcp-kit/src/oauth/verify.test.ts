import { SignJWT, UnsecuredJWT } from 'jose';
import { afterEach, expect, test, vi } from 'vitest';
import {
  type AuthorizationServer,
  call,
  createAuthorizationServer,
  createKey,
  issuer,
  refusalOf,
  resource,
  secondsFromNow,
  settingsFor,
  signWith,
} from './authorization-server.fixture.ts';
import { createOAuthGate } from './gate.ts';

afterEach(() => {
  vi.useRealTimers();
});

interface BadToken {
  readonly name: string;
  readonly says: string;
  readonly make: (server: AuthorizationServer) => Promise<string> | string;
}

const claims = { iss: issuer, aud: resource, sub: 'ada', exp: secondsFromNow(300) };

const badTokens: readonly BadToken[] = [
  {
    name: 'of another issuer',
    says: 'comes from another issuer',
    make: (server) => server.sign({ iss: 'https://evil.example.com' }),
  },
  {
    name: 'without an issuer',
    says: 'has no iss claim',
    make: (server) => server.sign({ iss: undefined }),
  },
  {
    name: 'for another audience',
    says: `is not meant for this server: its audience must be ${resource}`,
    make: (server) => server.sign({ aud: ['https://other.example.com', 'account'] }),
  },
  {
    name: 'without an audience',
    says: 'is not meant for this server',
    make: (server) => server.sign({ aud: undefined }),
  },
  {
    name: 'of a stranger who names a published key',
    says: 'is not signed with a key of the issuer',
    async make(server) {
      const { kid } = JSON.parse(atob((await server.sign()).split('.')[0] ?? ''));
      return signWith({ ...(await createKey('ES256')), kid }, {}, {});
    },
  },
  {
    name: 'of an unknown key',
    says: 'is not signed with a key of the issuer',
    make: async () => signWith(await createKey('ES256'), {}, {}),
  },
  {
    name: 'without a signature',
    says: 'is signed with an algorithm that is not accepted',
    make: () => new UnsecuredJWT(claims).encode(),
  },
  {
    name: 'with a shared secret',
    says: 'is signed with an algorithm that is not accepted',
    make: () =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt' })
        .sign(new TextEncoder().encode('a secret that is long enough for HS256')),
  },
  {
    name: 'that has expired',
    says: 'has expired',
    make: (server) => server.sign({ exp: secondsFromNow(-31) }),
  },
  {
    name: 'that is not valid yet',
    says: 'is not valid yet',
    make: (server) => server.sign({ nbf: secondsFromNow(60) }),
  },
  {
    name: 'without expiry',
    says: 'has no exp claim',
    make: (server) => server.sign({ exp: undefined }),
  },
  {
    name: 'whose not-before is no time',
    says: 'has a wrong nbf claim',
    make: (server) => server.sign({ nbf: 'soon' }),
  },
  {
    name: 'that is for logging out',
    says: 'is not an access token by its typ',
    make: (server) => server.sign({}, { typ: 'logout+jwt' }),
  },
  {
    name: 'with a changed payload',
    says: 'is not signed with a key of the issuer',
    async make(server) {
      const [header, , signature] = (await server.sign()).split('.');
      const payload = btoa(JSON.stringify({ ...claims, sub: 'eve' })).replaceAll('=', '');
      return `${header}.${payload}.${signature}`;
    },
  },
  { name: 'that is garbage', says: 'is not a signed JWT', make: () => 'gibberish' },
  { name: 'of three empty-ish parts', says: 'is not a signed JWT', make: () => 'e30.e30.e30' },
  {
    name: 'that is an opaque key',
    says: 'is not a signed JWT',
    make: () => 'u+wxyz1234567890abcd',
  },
];

test.each(badTokens)('refuses a token $name', async ({ make, says }) => {
  const server = await createAuthorizationServer();
  const gate = createOAuthGate(settingsFor(server));
  const token = await make(server);

  const answer = await refusalOf(await gate.admit(call(token)));

  expect(answer.status).toBe(401);
  expect(answer.challenge).toMatch(/^Bearer error="invalid_token", error_description="/);
  expect(answer.challenge).toContain(says);
  expect(answer.challenge).toContain(
    'resource_metadata="https://mcp.example.com/.well-known/oauth-protected-resource/mcp"',
  );
  expect(answer.body).toMatchObject({ error: 'invalid_token' });
  expect(answer.text).toContain(says);
  expect(answer.text + answer.challenge).not.toContain(token);
});

test.each(['RS256', 'PS256', 'ES384', 'EdDSA'])('accepts a token signed with %s', async (alg) => {
  const server = await createAuthorizationServer();
  await server.rotate(alg);
  const gate = createOAuthGate(settingsFor(server));

  const admission = await gate.admit(call(await server.sign()));

  expect(admission).toMatchObject({ kind: 'granted', credential: 'key-of-ada' });
});

test.each([
  { what: 'a type of JWT', header: { typ: 'JWT' }, claims: {} },
  { what: 'the long type', header: { typ: 'application/at+jwt' }, claims: {} },
  { what: 'no type', header: { typ: undefined }, claims: {} },
  { what: 'several audiences', header: {}, claims: { aud: ['account', resource] } },
  { what: 'the audience with a last slash', header: {}, claims: { aud: `${resource}/` } },
  { what: 'a clock that is 20 seconds behind', header: {}, claims: { exp: secondsFromNow(-20) } },
  { what: 'a clock that is 20 seconds ahead', header: {}, claims: { nbf: secondsFromNow(20) } },
])('accepts a token with $what', async ({ header, claims: more }) => {
  const server = await createAuthorizationServer();
  const gate = createOAuthGate(settingsFor(server));

  const admission = await gate.admit(call(await server.sign(more, header)));

  expect(admission.kind).toBe('granted');
});

test('a configured audience takes the place of the resource', async () => {
  const server = await createAuthorizationServer();
  const gate = createOAuthGate(settingsFor(server, { audience: 'api://oncall' }));

  const right = await gate.admit(call(await server.sign({ aud: 'api://oncall' })));
  const wrong = await refusalOf(await gate.admit(call(await server.sign())));

  expect(right.kind).toBe('granted');
  expect(wrong.challenge).toContain('its audience must be api://oncall');
});

test('judges expiry by the clock it is given', async () => {
  const server = await createAuthorizationServer();
  let time = Date.now();
  const gate = createOAuthGate(settingsFor(server, { now: () => time }));
  const token = await server.sign();

  const before = await gate.admit(call(token));
  time += 331_000;
  const after = await refusalOf(await gate.admit(call(token)));

  expect(before.kind).toBe('granted');
  expect(after.challenge).toContain('has expired');
});

test('finds a new key after a rotation, and asks for keys no more than every half minute', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const server = await createAuthorizationServer();
  const gate = createOAuthGate(settingsFor(server));
  const old = await server.sign();
  await gate.admit(call(old));
  await server.rotate();
  const token = await server.sign();

  const early = await refusalOf(await gate.admit(call(token)));
  vi.setSystemTime(Date.now() + 31_000);
  const late = await gate.admit(call(token));
  const retired = await refusalOf(await gate.admit(call(old)));

  expect(early.status).toBe(401);
  expect(late.kind).toBe('granted');
  expect(retired.status).toBe(401);
  expect(server.asked.filter((url) => url.endsWith('/keys'))).toHaveLength(2);
});

test('tries every published key for a token that names none', async () => {
  const server = await createAuthorizationServer();
  await server.addKey();
  const gate = createOAuthGate(settingsFor(server));
  const token = await server.sign({}, { kid: undefined });
  const stranger = await signWith(await createKey('ES256'), {}, { kid: undefined });

  const admission = await gate.admit(call(token));
  const refused = await refusalOf(await gate.admit(call(stranger)));

  expect(admission.kind).toBe('granted');
  expect(refused.challenge).toContain('is not signed with a key of the issuer');
});
