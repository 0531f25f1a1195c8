import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

async function open() {
  const { call, sent } = await serve();
  const made = await call('add_contact_method', {
    ...{ user_id: 'me', type: 'email', address: 'dana@home.example', label: 'Home' },
  });
  return { call, sent, contact_method_id: made.rows[0]?.['id'] };
}

test('adds a rule, which the user then has', async () => {
  const { call, contact_method_id } = await open();

  const { rows } = await call('add_notification_rule', {
    ...{ user_id: 'me', contact_method_id, urgency: 'high', start_delay_in_minutes: 10 },
  });
  const user = await call('get_user', { user_id: 'me' });

  expect(rows[0]).toMatchObject({ urgency: 'high', start_delay_in_minutes: 10 });
  expect(user.rows[0]?.['notification_rules']).toContainEqual({
    ...{ id: rows[0]?.['id'], rule: 'high urgency: after 10 min by email (Home)' },
  });
});

test('a contact method that the user has not is NOT_FOUND', async () => {
  const { call, sent } = await serve();

  const { error } = await call('add_notification_rule', {
    ...{ user_id: 'me', contact_method_id: 'P0THERE', urgency: 'low' },
  });

  expect(error?.code).toBe('NOT_FOUND');
  expect(sent.filter((line) => line.startsWith('POST '))).toEqual([]);
});
