import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('removes a user whom nothing needs', async () => {
  const { call } = await serve();
  const made = await call('create_user', { name: 'Nils Berg', email: 'nils@acme-outdoor.example' });

  const { rows } = await call('delete_user', { user_id: 'Nils Berg' });
  const after = await call('get_user', { user_id: made.rows[0]?.['id'] });

  expect(rows).toEqual([{ id: made.rows[0]?.['id'], deleted: true }]);
  expect(after.error).toBeDefined();
});

test('why PagerDuty keeps one is told', async () => {
  const { call } = await serve();

  const { error } = await call('delete_user', { user_id: 'Marcus Lee' });

  expect(error?.message).toContain('on an escalation policy');
});
