import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

const wanted = { name: 'Nils Berg', email: 'nils.berg@acme-outdoor.example' };

test('adds a user, no administrator unless told', async () => {
  const { call } = await serve();

  const { rows, metadata } = await call('create_user', { ...wanted, time_zone: 'Europe/Oslo' });
  const found = await call('get_user', { user_id: 'nils berg' });

  expect(metadata.description).toBe('User Nils Berg is added');
  expect(rows[0]).toMatchObject({ ...wanted, role: 'user', time_zone: 'Europe/Oslo' });
  expect(found.rows[0]).toMatchObject(wanted);
});

test.each([
  [{ ...wanted, email: 'nils' }, 'email = '],
  [{ ...wanted, role: 'king' }, 'role = '],
  [{ ...wanted, email: 'dana.reyes@acme-outdoor.example' }, 'already been taken'],
])('%j is refused', async (args, message) => {
  const { call } = await serve();

  const { error } = await call('create_user', args);

  expect(error?.message).toContain(message);
});
