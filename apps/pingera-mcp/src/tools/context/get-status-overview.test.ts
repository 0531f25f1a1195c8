import { expect, test } from 'vitest';
import { internalPage, statusPage } from '../../testing/facts.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

test('answers what is wrong in one call', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('get_status_overview');

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "metadata": {
        "count": 1,
        "description": "1 of 2 pages operational, 2 failing checks, 2 quiet heartbeats, 1 firing alert",
      },
      "overviews": [
        {
          "failing_checks": [
            {
              "id": "<id>",
              "name": "Checkout API",
              "status": "failed",
              "target": "https://api.acme-outdoor.example/v1/checkout/health",
              "type": "api",
            },
            {
              "id": "<id>",
              "name": "Payment Gateway",
              "status": "degraded",
              "target": "https://api.acme-outdoor.example/v1/payments/health",
              "type": "api",
            },
          ],
          "firing_alerts": [
            {
              "check": "Checkout API",
              "fired_at": "2026-03-04T14:42:02.000Z",
              "id": "<id>",
              "name": "Checkout API is failed",
              "severity": "critical",
            },
          ],
          "pages": [
            {
              "degraded_components": [
                {
                  "id": "<id>",
                  "name": "Checkout",
                  "status": "degraded_performance",
                },
              ],
              "id": "<id>",
              "maintenance": [
                {
                  "id": "<id>",
                  "name": "Move of the warehouse database",
                  "scheduled_for": "2026-03-07T02:00:00.000Z",
                  "scheduled_until": "2026-03-07T04:00:00.000Z",
                  "status": "scheduled",
                },
              ],
              "name": "Acme Outdoor Status",
              "state": "degraded_performance",
            },
            {
              "id": "<id>",
              "name": "Acme Outdoor Internal",
              "state": "operational",
            },
          ],
          "quiet_heartbeats": [
            {
              "id": "<id>",
              "last_ping_at": "2026-03-04T13:35:00.000Z",
              "name": "Invoice mailer",
              "status": "grace",
            },
            {
              "id": "<id>",
              "last_ping_at": "2026-03-02T10:00:00.000Z",
              "name": "Orders database backup",
              "status": "down",
            },
          ],
        },
      ],
    }
  `);
  expect(sent.toSorted()).toEqual(
    [
      'GET /alerts?status=firing&page=1&per_page=100',
      'GET /checks?status=failed,degraded,timeout&page=1&page_size=100',
      'GET /heartbeats?page=1&per_page=100',
      'GET /pages?page=1&page_size=100',
      ...[statusPage, internalPage].flatMap(({ id }) => [
        `GET /pages/${id}/components`,
        `GET /pages/${id}/incidents`,
      ]),
    ].toSorted(),
  );
});

test('an incident and a component decide the state of their page', async () => {
  const { call } = await serve();
  const { rows: opened } = await call('create_incident', {
    page_id: internalPage.id,
    name: 'No internal tools',
    impact: 'critical',
  });

  const { rows } = await call('get_status_overview', { page_id: internalPage.id });

  expect(rows[0]?.['pages']).toMatchObject([
    {
      id: internalPage.id,
      state: 'major_outage',
      incidents: [{ id: opened[0]?.['id'], name: 'No internal tools', status: 'investigating' }],
    },
  ]);
});

test('a part that cannot be read is missing, and named', async () => {
  const { call, sandbox } = await serve();
  for (const on of ['GET /heartbeats', 'GET /pages/{page_id}/incidents']) {
    sandbox.faults.inject({ on, kind: 'status', status: 500 });
  }

  const { rows, metadata, error } = await call('get_status_overview', { page_id: internalPage.id });

  expect(error).toBeUndefined();
  expect(metadata.warnings).toHaveLength(2);
  expect(metadata.warnings).toContain(
    'Answered without heartbeats: GET /heartbeats answered 500: Internal Server Error',
  );
  expect(rows[0]).not.toHaveProperty('quiet_heartbeats');
  expect(rows[0]).toMatchObject({ pages: [{ state: 'unknown' }], firing_alerts: [{}] });
});

test('where nothing can be read, the answer is an error', async () => {
  const { call, sandbox } = await serve();
  sandbox.faults.inject({ kind: 'refuse', times: 10 });

  const { error } = await call('get_status_overview');

  expect(error?.code).toBe('UNREACHABLE');
});

test('every page is read, however many there are', async () => {
  const { call, sandbox, sent } = await serve();
  const pages = Array.from({ length: 12 }, (_, place) => ({ id: `p${place}`, name: `P${place}` }));
  const body = { pages, pagination: { page: 1, total_pages: 1 } };
  sandbox.faults.inject({ on: 'GET /pages', kind: 'status', status: 200, body });

  const { rows } = await call('get_status_overview');

  expect(rows[0]).toMatchObject({ pages: pages.map((page) => ({ ...page, state: 'unknown' })) });
  expect(sent.filter((line) => line.endsWith('/incidents'))).toHaveLength(12);
});

test('rows that are none do not fail it', async () => {
  const { call, sandbox } = await serve();
  const body = { checks: [null, 7, { name: 'Odd' }], pagination: { page: 1, pages: 1 } };
  sandbox.faults.inject({ on: 'GET /heartbeats', kind: 'status', status: 200, body });

  const { rows, error } = await call('get_status_overview');

  expect(error).toBeUndefined();
  expect(rows[0]).toMatchObject({ quiet_heartbeats: [] });
});

test('more than a model can use is counted', async () => {
  const { call, sandbox } = await serve();
  const checks = Array.from({ length: 23 }, (_, place) => ({ id: `c${place}`, name: 'Shop' }));
  const body = { checks, pagination: { page: 1, total_pages: 1 } };
  sandbox.faults.inject({ on: 'GET /checks', kind: 'status', status: 200, body });

  const { rows, metadata } = await call('get_status_overview');

  expect(metadata.description).toContain('23 failing checks');
  expect(rows[0]?.['failing_checks']).toHaveLength(20);
  expect(rows[0]?.['more']).toEqual({ failing_checks: 3 });
});
