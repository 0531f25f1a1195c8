import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('deletes an address', async () => {
  const { call } = await serve();
  const made = await call('add_contact_method', {
    ...{ user_id: 'me', type: 'email', address: 'dana@home.example' },
  });
  const contact_method_id = made.rows[0]?.['id'];

  const { rows } = await call('delete_contact_method', { user_id: 'me', contact_method_id });
  const user = await call('get_user', { user_id: 'me' });

  expect(rows).toEqual([{ id: contact_method_id, deleted: true }]);
  expect(JSON.stringify(user.rows)).not.toContain('dana@home.example');
});
