import { expect, test } from 'vitest';
import { checkoutCheck } from '../../testing/facts.ts';
import { emailChannel } from '../../testing/facts-alerts.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

const rule = {
  name: 'Down',
  check_id: checkoutCheck.id,
  condition: 'check_failed',
  channel_ids: [emailChannel],
};

test('makes a rule with nothing but what is given', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('create_alert', rule);

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "metadata": {
        "count": 1,
        "description": "Rule Down is made",
      },
      "rules": [
        {
          "auto_resolve": true,
          "channels": [
            {
              "id": "<id>",
              "name": "On-call e-mail",
            },
          ],
          "check": {
            "id": "<id>",
            "name": "Checkout API",
          },
          "condition": "check_failed",
          "cooldown_period": 300,
          "created_at": "2026-03-04T15:00:00.000Z",
          "enabled": true,
          "id": "<id>",
          "name": "Down",
          "severity": "medium",
          "updated_at": "2026-03-04T15:00:00.000Z",
        },
      ],
    }
  `);
  expect(sent).toEqual([`POST /alerts/rules ${JSON.stringify(rule)}`]);
});

test('takes the rule in one object, as it was once given', async () => {
  const { call, sent } = await serve();
  const { channel_ids: channels, ...rest } = rule;

  const { error } = await call('create_alert', { alert_data: { ...rest, channels } });

  expect(error).toBeUndefined();
  expect(sent).toEqual([`POST /alerts/rules ${JSON.stringify(rule)}`]);
});

test('counts failures in a row', async () => {
  const { call } = await serve();
  const counted = { ...rule, condition: 'consecutive_failures', count: '3', severity: 'high' };

  const { rows } = await call('create_alert', counted);

  expect(rows).toMatchObject([{ condition_parameters: { count: 3 }, severity: 'high' }]);
});

test.each([
  [{ condition: 'consecutive_failures' }, 'consecutive_failures needs count'],
  [{ count: 3 }, 'count is for consecutive_failures, not for check_failed'],
  [
    { condition: 'consecutive_failures', count: 3, condition_parameters: { count: 4 } },
    'count and condition_parameters exclude each other',
  ],
  [{ channel_ids: [emailChannel, 'no id'] }, '"no id": not the id of any alert channel'],
  [{ channel_ids: [] }, 'channel_ids is an empty list'],
  [{ condition: 'moon_full' }, 'condition = "moon_full"'],
  [{ check_ids: ['x'] }, 'there is no parameter check_ids; did you mean check_id?'],
])('%j is refused', async (change, why) => {
  const { call, sent } = await serve();

  const { error } = await call('create_alert', { ...rule, ...change });

  expect(error?.message).toContain(why);
  expect(sent).toEqual([]);
});

test('a check that is not there is NOT_FOUND', async () => {
  const { call } = await serve();

  const { error } = await call('create_alert', { ...rule, check_id: 'a1b2c3d4e5f6' });

  expect(error).toMatchObject({ code: 'NOT_FOUND' });
});
