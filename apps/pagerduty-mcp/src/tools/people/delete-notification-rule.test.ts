import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('deletes a rule', async () => {
  const { call } = await serve();
  const before = await call('get_user', { user_id: 'me' });
  const rules: unknown = before.rows[0]?.['notification_rules'];
  const [rule] = Array.isArray(rules) ? rules : [];

  const { rows } = await call('delete_notification_rule', {
    ...{ user_id: 'me', notification_rule_id: rule.id },
  });
  const after = await call('get_user', { user_id: 'me' });

  expect(rows).toEqual([{ id: rule.id, deleted: true }]);
  expect(after.rows[0]?.['notification_rules']).not.toContainEqual(rule);
});
