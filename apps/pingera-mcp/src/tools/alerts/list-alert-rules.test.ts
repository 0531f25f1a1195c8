import { expect, test } from 'vitest';
import { checkoutCheck } from '../../testing/facts.ts';
import { emailChannel, nightChannel } from '../../testing/facts-alerts.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

test('answers the rules of a check, with the names of their channels', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('list_alert_rules', { check_id: checkoutCheck.id });

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "metadata": {
        "count": 1,
        "description": "1 rule",
      },
      "rules": [
        {
          "auto_resolve": true,
          "channels": [
            {
              "id": "<id>",
              "name": "On-call e-mail",
            },
            {
              "id": "<id>",
              "name": "Operations chat",
            },
            {
              "id": "<id>",
              "name": "PagerDuty bridge",
            },
          ],
          "check": {
            "id": "<id>",
            "name": "Checkout API",
          },
          "condition": "check_failed",
          "cooldown_period": 300,
          "created_at": "2025-03-09T15:00:00.000Z",
          "enabled": true,
          "id": "<id>",
          "name": "Checkout API: check failed",
          "severity": "critical",
          "updated_at": "2025-03-09T15:00:00.000Z",
        },
      ],
    }
  `);
  expect(sent).toEqual(['GET /alerts/rules']);
});

test.each([
  [{}, 6],
  [{ channel_id: emailChannel }, 3],
  [{ channel_id: emailChannel, check_id: checkoutCheck.id }, 1],
  [{ channel_id: nightChannel }, 0],
])('%j leaves %i', async (filter, count) => {
  const { call } = await serve();

  const { rows } = await call('list_alert_rules', filter);

  expect(rows).toHaveLength(count);
});

test('a filter holds on every page', async () => {
  const { call } = await serve();
  const filter = { channel_id: emailChannel, limit: 2 };
  const { metadata } = await call('list_alert_rules', filter);

  const rest = await call('list_alert_rules', { ...filter, cursor: metadata.next_cursor });

  expect([rest.rows.length, rest.metadata.has_more]).toEqual([1, undefined]);
});

test('a rule whose channels come only in full is found by them', async () => {
  const rules = [null, { id: 'r1', channels: [{ id: 'c1', name: 'Chat' }] }, { id: 'r2' }];
  const { call } = await serve({ fetch: async () => Response.json(rules) });

  const { rows } = await call('list_alert_rules', { channel_id: 'c1' });

  expect(rows).toEqual([{ id: 'r1', channels: [{ id: 'c1', name: 'Chat' }] }]);
});
