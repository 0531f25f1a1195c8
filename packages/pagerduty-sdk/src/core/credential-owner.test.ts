import { expect, test } from 'vitest';
import { findCredentialOwner } from './credential-owner.ts';
import { answer, client } from './transport.fixture.ts';

test.each([
  ['user', { user: { id: 'PU1' } }],
  ['account', answer(400, {}, '{"error":"account-level token"}')],
])('tells the credential of a %s', async (owner, reply) => {
  const { pagerduty, requests } = client([reply]);

  expect(await findCredentialOwner(pagerduty)).toBe(owner);
  expect(requests.map(({ url }) => url.pathname)).toEqual(['/users/me']);
});

test.each([401, 403, 404])('passes a %d on, which tells nothing', async (status) => {
  const { pagerduty } = client([answer(status)]);

  await expect(findCredentialOwner(pagerduty)).rejects.toMatchObject({ status });
});

test('can be called off', async () => {
  const { pagerduty, requests } = client([]);

  const owner = findCredentialOwner(pagerduty, { signal: AbortSignal.abort('no') });

  await expect(owner).rejects.toBe('no');
  expect(requests).toEqual([]);
});
