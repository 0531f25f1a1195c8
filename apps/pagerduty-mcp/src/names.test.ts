import { expect, test } from 'vitest';
import { serve } from './testing/serve.ts';

const account = { current_user_context: false, limit: 1 };

test.each([
  ['a name', 'Checkout API'],
  ['a name in other letters', 'checkout api'],
  ['a part that one service alone has', 'checkout'],
])('%s will do for a service', async (_, name) => {
  const { call } = await serve();

  const { rows } = await call('list_incidents', { ...account, service_ids: [name] });

  expect(rows[0]).toMatchObject({ service: { name: 'Checkout API' } });
});

test('a user is known by name, by e-mail and as me', async () => {
  const { call, sent } = await serve();
  const filter = () => new URL(`http://x${sent.at(-1)?.slice(4)}`).searchParams.get('user_ids[]');

  const asked: (string | null)[] = [];
  for (const user of ['Dana Reyes', 'dana.reyes@acme-outdoor.example', 'me']) {
    await call('list_incidents', { ...account, user_ids: [user] });
    asked.push(filter());
  }

  expect(new Set(asked).size).toBe(1);
  expect(asked[0]).toMatch(/^P\w{6}$/);
});

test('an ambiguous name answers the choices', async () => {
  const { call } = await serve();

  const { error } = await call('list_incidents', { ...account, service_ids: ['a'] });

  expect(error?.code).toBe('INVALID_SERVICE_ID');
  expect(error?.message).toMatch(/^"a" may be .*\(P\w{6}\), .*give the id of one service/);
  expect(error?.hint).toContain('Ask the user');
});

test('a name that nothing has answers the closest', async () => {
  const { call } = await serve();

  const { error } = await call('list_incidents', { ...account, service_ids: ['Chekout API'] });

  expect(error?.code).toBe('INVALID_SERVICE_ID');
  expect(error?.message).toContain('Checkout API (P');
});

test('an id is used as it is', async () => {
  const { call, sent } = await serve();

  await call('list_incidents', { ...account, service_ids: ['P0THERE'] });

  expect(sent).toEqual([expect.stringContaining('service_ids[]=P0THERE')]);
});
