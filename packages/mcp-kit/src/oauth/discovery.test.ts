import { expect, test } from 'vitest';
import {
  createAuthorizationServer,
  issuer,
  jwksUri,
  metadata,
  metadataUrl,
} from './authorization-server.fixture.ts';
import { createDiscovery, wellKnownUrls } from './discovery.ts';
import { Unavailable } from './unavailable.ts';

test('looks in the three places of an issuer with a path, and the two of one without', () => {
  expect(wellKnownUrls(issuer)).toEqual([
    'https://id.example.com/.well-known/oauth-authorization-server/realms/ops',
    'https://id.example.com/.well-known/openid-configuration/realms/ops',
    'https://id.example.com/realms/ops/.well-known/openid-configuration',
  ]);
  expect(wellKnownUrls('https://tenant.example.com/')).toEqual([
    'https://tenant.example.com/.well-known/oauth-authorization-server',
    'https://tenant.example.com/.well-known/openid-configuration',
  ]);
});

test.each(wellKnownUrls(issuer))('finds metadata at %s', async (url) => {
  const server = await createAuthorizationServer();
  server.answers.delete(metadataUrl);
  server.answers.set(url, () => Response.json(metadata));
  const discover = createDiscovery({ issuer, fetch: server.fetch, now: Date.now });

  const found = await discover();

  expect(found.jwks_uri).toBe(jwksUri);
  expect(server.asked.at(-1)).toBe(url);
});

test('passes over metadata of another issuer', async () => {
  const server = await createAuthorizationServer();
  const [, , last = ''] = wellKnownUrls(issuer);
  server.answers.set(metadataUrl, () => Response.json({ ...metadata, issuer: `${issuer}/` }));
  server.answers.set(last, () => Response.json(metadata));
  const discover = createDiscovery({ issuer, fetch: server.fetch, now: Date.now });

  const found = await discover();

  expect(found.issuer).toBe(issuer);
});

test.each([
  { answer: () => Response.json({ ...metadata, issuer: 'https://x.example.com' }), why: 'issuer' },
  { answer: () => Response.json({ issuer }), why: 'lack an issuer or a jwks_uri' },
  { answer: () => Response.json({ ...metadata, jwks_uri: 'ftp://x' }), why: 'not https' },
  { answer: () => Response.redirect('https://evil.example.com'), why: 'status 302' },
  { answer: () => new Response('{'), why: 'cannot be reached or read' },
  { answer: () => new Response('', { status: 404 }), why: 'publishes no metadata' },
])('says why metadata cannot be used: $why', async ({ answer, why }) => {
  const server = await createAuthorizationServer();
  server.answers.set(metadataUrl, answer);
  const discover = createDiscovery({ issuer, fetch: server.fetch, now: Date.now });

  const found = discover();

  await expect(found).rejects.toThrow(Unavailable);
  await expect(found).rejects.toThrow(why);
});

test('asks once for many at the same time, and again after an hour', async () => {
  const server = await createAuthorizationServer();
  let time = 0;
  const discover = createDiscovery({ issuer, fetch: server.fetch, now: () => time });

  await Promise.all([discover(), discover(), discover()]);
  time += 3_599_999;
  await discover();
  const askedWithinHour = server.asked.length;
  time += 1;
  await discover();

  expect(askedWithinHour).toBe(1);
  expect(server.asked).toHaveLength(2);
});

test('keeps known metadata through an outage, and asks again after a minute', async () => {
  const server = await createAuthorizationServer();
  let time = 0;
  const discover = createDiscovery({ issuer, fetch: server.fetch, now: () => time });
  await discover();
  server.answers.set(metadataUrl, () => new Response('', { status: 500 }));
  time += 3_600_000;

  const kept = await discover();
  const askedAtOutage = server.asked.length;
  await discover();
  server.answers.set(metadataUrl, () => Response.json({ ...metadata, jwks_uri: `${issuer}/new` }));
  time += 60_000;
  const renewed = await discover();

  expect(kept.jwks_uri).toBe(jwksUri);
  expect(askedAtOutage).toBe(4);
  expect(renewed.jwks_uri).toBe(`${issuer}/new`);
  expect(server.asked).toHaveLength(5);
});
