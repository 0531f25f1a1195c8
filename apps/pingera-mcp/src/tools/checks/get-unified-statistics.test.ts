import { expect, test } from 'vitest';
import { checkoutCheck } from '../../testing/facts.ts';
import { storefrontCheck } from '../../testing/facts-checks.ts';
import { serve } from '../../testing/serve.ts';

const day = { start_date: '2026-03-04T12:00:00Z', end_date: '2026-03-04T14:59:59Z' };

test('answers how many runs had which status, hour by hour', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('get_unified_statistics', { check_id: checkoutCheck.id, ...day });

  expect(envelope).toMatchInlineSnapshot(`
    {
      "metadata": {
        "count": 3,
        "description": "Runs in all: ok 162, failed 18",
      },
      "status_counts": [
        {
          "counts": {
            "failed": 18,
            "ok": 42,
          },
          "time": "2026-03-04T14:00:00.000Z",
        },
        {
          "counts": {
            "ok": 60,
          },
          "time": "2026-03-04T13:00:00.000Z",
        },
        {
          "counts": {
            "ok": 60,
          },
          "time": "2026-03-04T12:00:00.000Z",
        },
      ],
    }
  `);
  expect(sent).toEqual([
    `GET /checks/status-history?start_date=2026-03-04T12:00:00.000Z&end_date=2026-03-04T14:59:59.000Z&check_id=${checkoutCheck.id}`,
  ]);
});

test.each([
  ['region', ['region', 'counts']],
  ['both', ['time', 'region', 'counts']],
])('by %s, rows have %j', async (by, names) => {
  const { call } = await serve();

  const { rows, metadata } = await call('get_unified_statistics', { by, ...day });

  expect(rows.every((row) => Object.keys(row).join() === names.join())).toBe(true);
  expect(metadata.description).toMatch(/^Runs in all: ok \d+, failed 18, degraded 21$/);
});

test('several checks are added up, and the one that fails is named', async () => {
  const { call, sandbox } = await serve();
  const check_ids = [checkoutCheck.id, storefrontCheck.id];

  const both = await call('get_unified_statistics', { check_ids, ...day });
  sandbox.faults.inject({ on: 'GET /checks/status-history', kind: 'status', status: 500 });
  const one = await call('get_unified_statistics', { check_ids, ...day });

  expect(both.metadata.description).toBe('Runs in all: ok 702, failed 18');
  expect(both.rows).toHaveLength(3);
  expect(one.metadata.description).toMatch(/^Runs in all: ok (540|162, failed 18)$/);
  expect(one.metadata.warnings?.[0]).toMatch(/^Answered without the runs of \w{12}/);
});

test('however it is told apart, no run is lost', async () => {
  const { call } = await serve();

  const told = await Promise.all(
    ['time', 'region', 'both'].map((by) => call('get_unified_statistics', { by, limit: 500 })),
  );

  const sums = told.map(({ rows }) =>
    rows.reduce((sum, { counts }) => sum + Number(Object(counts).ok ?? 0), 0),
  );
  expect(sums[0]).toBeGreaterThan(1000);
  expect(new Set(sums).size).toBe(1);
});

test.each([
  [{ from_date: '2025-08-01' }, '6 months back'],
  [{ status: 'success' }, 'status = "success"'],
  [{ by: 'week' }, 'by = "week"'],
])('%j is refused before anything is sent', async (bad, why) => {
  const { call, sent } = await serve();

  const { error } = await call('get_unified_statistics', bad);

  expect(error?.message).toContain(why);
  expect(sent).toEqual([]);
});

test('an answer of another shape is warned about', async () => {
  const { call, sandbox } = await serve();
  const on = 'GET /checks/status-history';
  sandbox.faults.inject({ on, kind: 'status', status: 200, body: { total: 'many' } });

  const { metadata } = await call('get_unified_statistics');

  expect(metadata).toMatchObject({ count: 0, description: 'No runs' });
  expect(metadata.warnings?.[0]).toContain('call_api');
});
