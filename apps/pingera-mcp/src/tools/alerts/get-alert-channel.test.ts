import { expect, test } from 'vitest';
import { webhookChannel } from '../../testing/facts-alerts.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

test('answers the channel, of a webhook no more than its host', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('get_alert_channel', { channel_id: webhookChannel });

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "channels": [
        {
          "configuration": {
            "url": "https://hooks.acme-outdoor.example/(masked)",
          },
          "created_at": "2025-02-27T15:00:00.000Z",
          "enabled": true,
          "id": "<id>",
          "last_used_at": "2026-03-04T14:42:03.000Z",
          "name": "PagerDuty bridge",
          "type": "webhook",
          "updated_at": "2025-02-27T15:00:00.000Z",
        },
      ],
      "metadata": {
        "count": 1,
        "description": "Channel PagerDuty bridge",
      },
    }
  `);
  expect(sent).toEqual([`GET /alerts/channels/${webhookChannel}`]);
});

test('an id that leads elsewhere is refused', async () => {
  const { call, sent } = await serve();

  const { error } = await call('get_alert_channel', { channel_id: '../rules' });

  expect(error?.code).toBe('INVALID_ALERT_CHANNEL_ID');
  expect(sent).toEqual([]);
});
