import { expect, test } from 'vitest';
import { checkoutCheck } from '../../testing/facts.ts';
import { signInCheck } from '../../testing/facts-checks.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

const { id } = checkoutCheck;

test('answers why a check fails, with requests that run at once', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('diagnose_check', { check_id: id });

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "diagnoses": [
        {
          "alerts": [
            {
              "fired_at": "2026-03-04T14:42:02.000Z",
              "id": "<id>",
              "severity": "critical",
              "status": "firing",
              "title": "Checkout API is failed",
            },
            {
              "fired_at": "2026-02-17T09:48:02.000Z",
              "id": "<id>",
              "resolved_at": "2026-02-17T09:50:02.000Z",
              "severity": "critical",
              "status": "resolved",
              "title": "Checkout API is failed",
            },
            {
              "fired_at": "2026-02-12T20:34:02.000Z",
              "id": "<id>",
              "resolved_at": "2026-02-12T20:42:02.000Z",
              "severity": "critical",
              "status": "resolved",
              "title": "Checkout API is failed",
            },
          ],
          "also_failing": [
            {
              "id": "<id>",
              "name": "Payment Gateway",
              "shares": [
                "host",
                "group",
              ],
              "status": "degraded",
              "target": "https://api.acme-outdoor.example/v1/payments/health",
            },
          ],
          "check": {
            "active": true,
            "group": {
              "id": "<id>",
              "name": "Shop",
            },
            "id": "<id>",
            "interval": 60,
            "last_checked_at": "2026-03-04T15:00:00.000Z",
            "name": "Checkout API",
            "status": "failed",
            "target": "https://api.acme-outdoor.example/v1/checkout/health",
            "type": "api",
          },
          "last_failure": {
            "created_at": "2026-03-04T15:00:00.000Z",
            "digest": {
              "certificate_days_left": 23,
              "certificate_expires_at": "2026-03-28T00:00:00.000Z",
              "content_type": "application/json",
              "ip_address": "203.0.113.20",
              "status_code": 504,
            },
            "error_message": "Expected status 200, got 504: the payment gateway timed out",
            "id": "<id>",
            "region": "RU, Moscow",
            "response_time": "9627ms",
            "status": "failed",
          },
          "last_success": {
            "created_at": "2026-03-04T14:41:00.000Z",
            "digest": {
              "certificate_days_left": 23,
              "certificate_expires_at": "2026-03-28T00:00:00.000Z",
              "content_type": "application/json",
              "ip_address": "203.0.113.20",
              "status_code": 200,
            },
            "id": "<id>",
            "region": "EU, West",
            "response_time": "86ms",
            "result_type": "regular",
            "status": "ok",
          },
          "regions_of_last_failures": {
            "EU, West": 5,
            "RU, Moscow": 5,
          },
          "response_times": {
            "average": "9627ms",
            "average_before": "218ms",
            "p95": "9627ms",
            "p95_before": "547ms",
            "since": "2026-03-04T15:00:00.000Z",
          },
          "status_changes": [
            {
              "seconds": 1080,
              "started_at": "2026-03-04T14:42:00.000Z",
              "status": "failed",
            },
            {
              "ended_at": "2026-03-04T14:42:00.000Z",
              "seconds": 1313520,
              "started_at": "2026-02-17T09:50:00.000Z",
              "status": "ok",
            },
            {
              "ended_at": "2026-02-17T09:50:00.000Z",
              "seconds": 120,
              "started_at": "2026-02-17T09:48:00.000Z",
              "status": "failed",
            },
            {
              "ended_at": "2026-02-17T09:48:00.000Z",
              "seconds": 392760,
              "started_at": "2026-02-12T20:42:00.000Z",
              "status": "ok",
            },
            {
              "ended_at": "2026-02-12T20:42:00.000Z",
              "seconds": 480,
              "started_at": "2026-02-12T20:34:00.000Z",
              "status": "failed",
            },
            {
              "ended_at": "2026-02-12T20:34:00.000Z",
              "seconds": 885120,
              "started_at": "2026-02-02T14:42:00.000Z",
              "status": "ok",
            },
          ],
          "troubled_since": "2026-03-04T14:42:00.000Z",
          "uptime_percentage": {
            "last_24_hours": 98.75,
            "last_7_days": 99.8214,
          },
        },
      ],
      "metadata": {
        "count": 1,
        "description": "Checkout API is failed since 2026-03-04T14:42:00.000Z: Expected status 200, got 504: the payment gateway timed out",
      },
    }
  `);
  expect(sent.toSorted()).toEqual(
    [
      `GET /checks/${id}`,
      `GET /checks/${id}/results?failed_only=true&page=1&page_size=10`,
      `GET /checks/${id}/results?page=1&page_size=1`,
      `GET /checks/all-results?check_id=${id}&status=ok&page=1&page_size=1`,
      `GET /checks/${id}/uptime?start_time=2026-03-03T15:00:00.000Z`,
      `GET /checks/${id}/uptime?start_time=2026-02-25T15:00:00.000Z`,
      `GET /checks/${id}/response-times?start_date=2026-03-03T15:00:00.000Z`,
      `GET /checks/${id}/status-history?page=1&page_size=10`,
      `GET /alerts?check_id=${id}&page=1&per_page=5`,
      'GET /checks?status=failed,degraded,timeout&page=1&page_size=100',
      'GET /checks/all-results?status=failed&start_date=2026-03-04T14:00:00.000Z&page=1&page_size=100',
    ].toSorted(),
  );
});

test('a part of the name will do, or the whole name among several', async () => {
  const { call } = await serve();
  await call('create_check', { name: 'Checkout API v2', type: 'web', url: 'https://a.example/' });

  const part = await call('diagnose_check', { name: 'sign-in' });
  const whole = await call('diagnose_check', { name: 'checkout api' });

  expect(part.rows).toMatchObject([{ check: { id: signInCheck.id } }]);
  expect(part.metadata.description).toMatch(/^Accounts sign-in is ok/);
  expect(whole.rows).toMatchObject([{ check: { id } }]);
});

test('a name that several have is refused with the choices', async () => {
  const { call, sent } = await serve();

  const { error } = await call('diagnose_check', { name: 'certificate' });

  expect(error?.message).toBe('Several checks have certificate in their names');
  expect(error?.hint).toMatch(
    /^Give the check_id of one: \w{12} \(Shop certificate\), \w{12} \(API certificate\)\.$/,
  );
  expect(sent).toHaveLength(1);
});

test('of very many checks, the first are named', async () => {
  const { call } = await serve();

  const { error } = await call('diagnose_check', { name: 'e' });

  expect(error?.hint).toMatch(
    /^Give the check_id of one: (\w{12} \([\w ]+\)(, )?){10} and more\.$/,
  );
});

test('a name that none has is NOT_FOUND', async () => {
  const { call } = await serve();

  const { error } = await call('diagnose_check', { name: 'nothing like it' });

  expect(error).toMatchObject({
    code: 'NOT_FOUND',
    message: 'No check has nothing like it in its name',
  });
});

test.each([{}, { check_id: id, name: 'Checkout' }])(
  '%j is refused before anything is sent',
  async (args) => {
    const { call, sent } = await serve();

    const { error } = await call('diagnose_check', args);

    expect(error?.message).toBe('Give either check_id or name');
    expect(sent).toEqual([]);
  },
);

test('parts that cannot be read are missing, and named', async () => {
  const { call, sandbox } = await serve();
  for (const on of ['GET /alerts', 'GET /checks/{check_id}/response-times']) {
    sandbox.faults.inject({ on, kind: 'status', status: 500 });
  }

  const { rows, metadata, error } = await call('diagnose_check', { check_id: id });

  expect(error).toBeUndefined();
  expect(metadata.warnings?.toSorted()).toEqual([
    'Answered without its alerts: GET /alerts answered 500: Internal Server Error',
    expect.stringContaining('Answered without its response times: '),
  ]);
  expect(Object.keys(rows[0] ?? {})).not.toContain('alerts');
  expect(rows[0]).toMatchObject({ last_failure: { digest: { status_code: 504 } } });
});

test('an id that nobody has is NOT_FOUND', async () => {
  const { call } = await serve();

  const { error } = await call('diagnose_check', { check_id: 'a1b2c3d4e5f6' });

  expect(error).toMatchObject({
    code: 'NOT_FOUND',
    message: 'GET /checks/{check_id} answered 404: Check not found',
  });
});

test('a degraded check is told by its last run', async () => {
  const { call } = await serve();

  const { rows, metadata } = await call('diagnose_check', { name: 'Payment Gateway' });

  expect(metadata.description).toMatch(/^Payment Gateway is degraded since .*: The answer took/);
  expect(rows[0]).toMatchObject({
    last_run: { status: 'degraded' },
    also_failing: [{ name: 'Checkout API', shares: ['host', 'group'] }],
  });
});
