import { expect, test } from 'vitest';
import { acknowledgedAlert } from '../../testing/facts-alerts.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

const args = { alert_id: acknowledgedAlert };

test('answers who was told when', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('list_alert_notifications', { ...args, limit: 1 });

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "metadata": {
        "count": 1,
        "description": "1 notification",
        "has_more": true,
        "next_cursor": "<cursor>",
      },
      "notifications": [
        {
          "channel": {
            "id": "<id>",
            "name": "Operations chat",
          },
          "channel_type": "telegram",
          "created_at": "2026-03-04T14:43:03.000Z",
          "id": "<id>",
          "notification_type": "alert_acknowledged",
          "retry_count": 0,
          "sent_at": "2026-03-04T14:43:03.000Z",
          "status": "sent",
        },
      ],
    }
  `);
  expect(sent).toEqual([`GET /alerts/${acknowledgedAlert}/notifications`]);
});

test('a list without paging of its own goes on with the cursor', async () => {
  const { call } = await serve();
  const { rows, metadata } = await call('list_alert_notifications', { ...args, limit: 1 });
  const { next_cursor: cursor } = metadata;

  const rest = await call('list_alert_notifications', { ...args, cursor });

  expect(rest.rows).toHaveLength(1);
  expect(rest.rows[0]?.['id']).not.toBe(rows[0]?.['id']);
  expect(rest.metadata.has_more).toBeUndefined();
});
