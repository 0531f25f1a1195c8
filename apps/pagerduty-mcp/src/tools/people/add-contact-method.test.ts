import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test.each([
  [{ type: 'email', address: 'dana@home.example' }],
  [{ type: 'sms', address: '5550142233', label: 'Spare', country_code: 44 }],
])('adds %j', async (method) => {
  const { call } = await serve();

  const { rows } = await call('add_contact_method', { user_id: 'me', ...method });
  const user = await call('get_user', { user_id: 'me' });

  expect(rows[0]).toMatchObject({ type: method.type, address: method.address });
  expect(user.rows[0]?.['contact_methods']).toContainEqual(
    expect.objectContaining({ id: rows[0]?.['id'], ...method }),
  );
});

test.each([
  [{ type: 'email', address: 'dana' }, 'is not an e-mail address'],
  [{ type: 'email', address: 'dana@home.example', country_code: 44 }, 'for phones only'],
  [{ type: 'phone', address: '+44 20 5550 142' }, 'is not a phone number'],
])('%j is refused', async (method, message) => {
  const { call, sent } = await serve();

  const { error } = await call('add_contact_method', { user_id: 'me', ...method });

  expect(error?.message).toContain(message);
  expect(sent.filter((line) => line.startsWith('POST '))).toEqual([]);
});

test('one that is there already is refused by PagerDuty, and said', async () => {
  const { call } = await serve();
  const method = { user_id: 'me', type: 'email', address: 'dana@home.example' };
  await call('add_contact_method', method);

  const { error } = await call('add_contact_method', method);

  expect(error?.message).toContain('must be unique');
});
