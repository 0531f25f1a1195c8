import { expect, test } from 'vitest';
import { acknowledgedAlert } from '../../testing/facts-alerts.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

const args = { alert_id: acknowledgedAlert };
const deliveries = 'GET /alerts/{alert_id}/notifications';

test('answers the alert, what set it off, and whom it reached', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('get_alert_details', args);

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "alerts": [
        {
          "acknowledged_at": "2026-03-04T14:43:02.000Z",
          "acknowledged_by_id": "<id>",
          "alert_metadata": {
            "check_status": "degraded",
            "condition": "check_degraded",
          },
          "check": {
            "id": "<id>",
            "name": "Payment Gateway",
          },
          "description": "The answer took longer than 800 ms",
          "duration": 1258,
          "fired_at": "2026-03-04T14:39:02.000Z",
          "id": "<id>",
          "notification_count": 2,
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
            {
              "channel": {
                "id": "<id>",
                "name": "Operations chat",
              },
              "channel_type": "telegram",
              "created_at": "2026-03-04T14:39:03.000Z",
              "id": "<id>",
              "notification_type": "alert_fired",
              "retry_count": 0,
              "sent_at": "2026-03-04T14:39:03.000Z",
              "status": "sent",
            },
          ],
          "rule": {
            "id": "<id>",
            "name": "Payment Gateway: check degraded",
          },
          "severity": "medium",
          "status": "<id>",
          "title": "Payment Gateway is degraded",
        },
      ],
      "metadata": {
        "count": 1,
        "description": "Alert m6mj3dn9yyzv",
      },
    }
  `);
  expect(sent.toSorted()).toEqual([
    `GET /alerts/${acknowledgedAlert}`,
    `GET /alerts/${acknowledgedAlert}/notifications`,
  ]);
});

test('without its deliveries, the alert is answered all the same', async () => {
  const { call, sandbox } = await serve();
  sandbox.faults.inject({ on: deliveries, kind: 'status', status: 500 });

  const { rows, metadata } = await call('get_alert_details', args);

  expect(rows).toMatchObject([{ id: acknowledgedAlert }]);
  expect(rows[0]).not.toHaveProperty('notifications');
  expect(metadata.warnings?.[0]).toContain('Answered without its notifications');
});

test('deliveries past the fiftieth are not lost in silence', async () => {
  const many = Array.from({ length: 51 }, (_, place) => ({ id: `n${place}`, status: 'sent' }));
  const { call } = await serve({
    fetch: async (input) =>
      Response.json(new Request(input).url.endsWith('/notifications') ? many : { id: 'a1' }),
  });

  const { rows, metadata } = await call('get_alert_details', { alert_id: 'a1' });

  expect(rows[0]?.['notifications']).toHaveLength(50);
  expect(metadata.warnings).toEqual([
    'Only 50 notifications are shown: see list_alert_notifications',
  ]);
});

test('an alert that is not there is NOT_FOUND', async () => {
  const { call } = await serve();

  const { error } = await call('get_alert_details', { alert_id: 'a1b2c3d4e5f6' });

  expect(error?.code).toBe('NOT_FOUND');
});
