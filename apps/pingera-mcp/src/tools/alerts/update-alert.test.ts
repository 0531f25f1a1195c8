import { expect, test } from 'vitest';
import { checkoutRule, emailChannel } from '../../testing/facts-alerts.ts';
import { serve } from '../../testing/serve.ts';

const args = { alert_id: checkoutRule };

test('a new name does not switch the rule on again, nor reset it', async () => {
  const { call, sent } = await serve();
  const set = { enabled: false, cooldown_period: 0, auto_resolve: false };
  await call('update_alert', { ...args, ...set });

  const { rows, metadata } = await call('update_alert', { ...args, name: 'Quiet' });

  expect(metadata.description).toBe('Rule Quiet is changed');
  expect(rows).toMatchObject([{ id: checkoutRule, name: 'Quiet', ...set }]);
  expect(sent).toEqual([
    `PUT /alerts/rules/${checkoutRule} {"cooldown_period":0,"auto_resolve":false,"enabled":false}`,
    `PUT /alerts/rules/${checkoutRule} {"name":"Quiet"}`,
  ]);
});

test.each([
  [{ rule_id: checkoutRule, channel_ids: [emailChannel] }, { channel_ids: [emailChannel] }],
  [{ ...args, alert_data: { severity: 'low' } }, { severity: 'low' }],
  [
    { ...args, condition: 'consecutive_failures', count: 2 },
    { condition: 'consecutive_failures', condition_parameters: { count: 2 } },
  ],
])('%j sends %j', async (given, body) => {
  const { call, sent } = await serve();

  const { error } = await call('update_alert', given);

  expect(error).toBeUndefined();
  expect(sent).toEqual([`PUT /alerts/rules/${checkoutRule} ${JSON.stringify(body)}`]);
});

test.each([
  [{}, 'there is nothing to change: give name, check_id, condition, '],
  [{ condition: 'check_timeout', count: 2 }, 'count is for consecutive_failures'],
])('%j is refused', async (change, why) => {
  const { call, sent } = await serve();

  const { error } = await call('update_alert', { ...args, ...change });

  expect(error?.message).toContain(why);
  expect(sent).toEqual([]);
});
