import { expect, test } from 'vitest';
import { firingAlert, resolvedAlert } from '../../testing/facts-alerts.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

const args = { alert_id: firingAlert };
const step = 'POST /alerts/{alert_id}/acknowledge';

test('acknowledges the alert, and answers it', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('acknowledge_alert', args);

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "alerts": [
        {
          "acknowledged_at": "2026-03-04T15:00:00.000Z",
          "acknowledged_by_id": "<id>",
          "check": {
            "id": "<id>",
            "name": "Checkout API",
          },
          "description": "Expected status 200, got 504: the payment gateway timed out",
          "duration": 1078,
          "fired_at": "2026-03-04T14:42:02.000Z",
          "id": "<id>",
          "notification_count": 6,
          "rule": {
            "id": "<id>",
            "name": "Checkout API: check failed",
          },
          "severity": "critical",
          "status": "<id>",
          "title": "Checkout API is failed",
        },
      ],
      "metadata": {
        "count": 1,
        "description": "Alert u4g0xwsdpx8q is acknowledged",
      },
    }
  `);
  expect(sent).toEqual([`POST /alerts/${firingAlert}/acknowledge`]);
});

test('a second call changes nothing, and says so without an error', async () => {
  const { call, sent } = await serve();
  await call('acknowledge_alert', args);
  sent.length = 0;

  const { error, rows, metadata } = await call('acknowledge_alert', args);

  expect(error).toBeUndefined();
  expect(rows).toMatchObject([{ id: firingAlert, status: 'acknowledged' }]);
  expect(metadata.description).toBe(
    `Alert ${firingAlert} was acknowledged already; nothing was changed`,
  );
  expect(sent).toEqual([`POST /alerts/${firingAlert}/acknowledge`, `GET /alerts/${firingAlert}`]);
});

test('an alert that is over cannot be acknowledged', async () => {
  const { call } = await serve();

  const { error } = await call('acknowledge_alert', { alert_id: resolvedAlert });

  expect(error).toMatchObject({
    code: 'CONFLICT',
    message: `Alert ${resolvedAlert} is resolved, so that it cannot be acknowledged`,
  });
});

test('a refusal that the state does not explain is passed on', async () => {
  const { call, sandbox } = await serve();
  sandbox.faults.inject({ on: step, kind: 'status', status: 400 });

  const { error } = await call('acknowledge_alert', args);

  expect(error).toMatchObject({
    code: 'INVALID_INPUT',
    message: `${step} answered 400: Bad Request`,
  });
});

test('every other error is passed on, and nothing more is asked', async () => {
  const { call, sandbox, sent } = await serve();
  sandbox.faults.inject({ on: step, kind: 'status', status: 403 });

  const { error } = await call('acknowledge_alert', args);

  expect(error?.code).toBe('FORBIDDEN');
  expect(sent).toHaveLength(1);
});
