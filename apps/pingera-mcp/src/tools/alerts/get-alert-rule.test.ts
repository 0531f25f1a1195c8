import { expect, test } from 'vitest';
import { checkoutRule } from '../../testing/facts-alerts.ts';
import { serve } from '../../testing/serve.ts';

test('answers one rule', async () => {
  const { call, sent } = await serve();

  const { rows, metadata } = await call('get_alert_rule', { rule_id: checkoutRule });

  expect(metadata.description).toBe('Rule Checkout API: check failed');
  expect(rows).toMatchObject([
    {
      id: checkoutRule,
      check: { name: 'Checkout API' },
      channels: [{ name: 'On-call e-mail' }, {}, {}],
    },
  ]);
  expect(sent).toEqual([`GET /alerts/rules/${checkoutRule}`]);
});

test('a rule that is not there is NOT_FOUND', async () => {
  const { call } = await serve();

  const { error } = await call('get_alert_rule', { rule_id: 'a1b2c3d4e5f6' });

  expect(error?.code).toBe('NOT_FOUND');
});
