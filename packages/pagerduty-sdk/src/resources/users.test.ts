import { expect, test } from 'vitest';
import { client } from '../core/transport.fixture.ts';
import { ApiError } from '../errors.ts';

test('lists users', async () => {
  const { pagerduty, requests } = client([{ users: [{ id: 'U1' }], more: false }]);

  expect(await pagerduty.users.list({ query: 'ana@example.com' }).take(5)).toEqual([{ id: 'U1' }]);
  expect(requests[0]?.url.search).toBe('?query=ana%40example.com&limit=5&offset=0');
});

test('tells whom a key belongs to', async () => {
  const { pagerduty, requests } = client([{ user: { id: 'U1', email: 'ana@example.com' } }]);

  const me = await pagerduty.users.me({ include: ['teams'] });

  expect(me).toEqual({ id: 'U1', email: 'ana@example.com' });
  expect(decodeURIComponent(requests[0]?.url.href ?? '')).toBe(
    'https://api.pagerduty.com/users/me?include[]=teams',
  );
});

test('tells that a key belongs to no user', async () => {
  const said = 'No user can be found for the current authorization token';
  const { pagerduty } = client([Response.json({ error: said }, { status: 400 })]);

  const failure = await pagerduty.users.me().catch((error: unknown) => error);

  expect(failure).toBeInstanceOf(ApiError);
  expect(failure).toMatchObject({ status: 400, code: undefined, errors: [] });
  expect(String(failure)).toBe(`ApiError: GET /users/me answered 400: ${said}`);
});

test('refuses an answer without the user', async () => {
  const { pagerduty } = client([{ users: [] }]);

  await expect(pagerduty.users.me()).rejects.toThrow('there is no user in the body');
});
