import { readPages } from 'app-testing';
import { expect, test } from 'vitest';
import { checkoutCheck } from '../../testing/facts.ts';
import { serve } from '../../testing/serve.ts';

const { id: check_id } = checkoutCheck;

test('answers how fast it was, the newest first', async () => {
  const { call, sent } = await serve();
  const from_date = '2026-03-04T13:00:00Z';

  const { envelope } = await call('get_check_response_times', { check_id, from_date, limit: 3 });

  expect(envelope.metadata).toMatchObject({ count: 3, has_more: true });
  expect(envelope['response_times']).toMatchInlineSnapshot(`
    [
      {
        "average": "9627ms",
        "p95": "9627ms",
        "p99": "9627ms",
        "region": "RU, Moscow",
        "time": "2026-03-04T15:00:00.000Z",
      },
      {
        "average": "2827ms",
        "p95": "9316ms",
        "p99": "9402ms",
        "region": "RU, Moscow",
        "time": "2026-03-04T14:00:00.000Z",
      },
      {
        "average": "2945ms",
        "p95": "9828ms",
        "p99": "9884ms",
        "region": "EU, West",
        "time": "2026-03-04T14:00:00.000Z",
      },
    ]
  `);
  expect(sent).toEqual([
    `GET /checks/${check_id}/response-times?start_date=2026-03-04T13:00:00.000Z`,
  ]);
});

test('every row comes once', async () => {
  const served = await serve();

  const pages = await readPages(served, 'get_check_response_times', { check_id, limit: 20 });

  const rows = pages.flatMap((page) => page.rows);
  expect(new Set(rows.map(({ time, region }) => `${time} ${region}`)).size).toBe(rows.length);
  expect(rows.length).toBeGreaterThan(40);
});

test.each([
  [
    { avg_response_time: 0, p95_ms: 12, P99: 13.7 },
    { average: '<1ms', p95: '12ms', p99: '14ms' },
  ],
  [{ mean: 5 }, { average: '5ms' }],
  [{ samples: 3 }, {}],
])('what is called %j is understood', async (figures, shown) => {
  const { call, sandbox } = await serve();
  const body = { data: [{ time: '2026-03-04T13:00:00', ...figures }] };
  const on = 'GET /checks/{check_id}/response-times';
  sandbox.faults.inject({ on, kind: 'status', status: 200, body });

  const { rows } = await call('get_check_response_times', { check_id });

  expect(rows).toEqual([{ time: '2026-03-04T13:00:00.000Z', ...shown }]);
});

test('more than six months back is refused before anything is sent', async () => {
  const { call, sent } = await serve();

  const { error } = await call('get_check_response_times', { check_id, start_date: '2025-08-01' });

  expect(error?.message).toContain('6 months back');
  expect(sent).toEqual([]);
});
