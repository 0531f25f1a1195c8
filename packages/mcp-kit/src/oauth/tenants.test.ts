import { expect, test } from 'vitest';
import { call, createAuthorizationServer, settingsFor } from './authorization-server.fixture.ts';
import { createOAuthGate, tenantCredentials } from './gate.ts';

const credentials = { acme: 'key-of-acme', globex: 'key-of-globex' };

test.each([
  { claims: { tenant: 'acme' }, credential: 'key-of-acme' },
  { claims: { tenant: 'globex' }, credential: 'key-of-globex' },
])('gives $claims its own credential', async ({ claims, credential }) => {
  const server = await createAuthorizationServer();
  const credentialOf = tenantCredentials('tenant', credentials);
  const gate = createOAuthGate(settingsFor(server, { credentialOf }));

  const admission = await gate.admit(call(await server.sign(claims)));

  expect(admission).toMatchObject({ kind: 'granted', credential });
});

test.each([
  {},
  { tenant: 'initech' },
  { tenant: 'ACME' },
  { tenant: '' },
  { tenant: 'constructor' },
  { tenant: '__proto__' },
  { tenant: ['acme'] },
  { tenant: { acme: true } },
  { Tenant: 'acme' },
])('gives %j none', async (claims) => {
  const server = await createAuthorizationServer();
  const credentialOf = tenantCredentials('tenant', credentials);
  const gate = createOAuthGate(settingsFor(server, { credentialOf }));

  const admission = await gate.admit(call(await server.sign(claims)));

  expect(admission).toMatchObject({ kind: 'refused', response: { status: 403 } });
});

test('takes any claim, the subject too', async () => {
  const server = await createAuthorizationServer();
  const credentialOf = tenantCredentials('sub', { ada: 'key-of-ada' });
  const gate = createOAuthGate(settingsFor(server, { credentialOf }));

  const admission = await gate.admit(call(await server.sign({ sub: 'ada' })));

  expect(admission).toMatchObject({ kind: 'granted', credential: 'key-of-ada' });
});

test('no inherited property of the claims counts as a claim', () => {
  const credentialOf = tenantCredentials('tenant', credentials);
  const claims: Record<string, unknown> = Object.create({ tenant: 'acme' });
  const token = { token: 't', subject: 'a', clientId: 'c', scopes: [], expiresAt: 1, claims };

  expect(credentialOf(token)).toBeUndefined();
});
