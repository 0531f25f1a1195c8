import { readPages } from 'app-testing';
import { expect, test } from 'vitest';
import { checkoutCheck } from '../../testing/facts.ts';
import { signInCheck, storefrontCheck } from '../../testing/facts-checks.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

test('answers runs of any check, with its name', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('get_unified_results', { check_type: 'multistep', limit: 1 });

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "metadata": {
        "count": 1,
        "description": "1 result",
        "has_more": true,
        "next_cursor": "<cursor>",
      },
      "results": [
        {
          "check": {
            "id": "<id>",
            "name": "Accounts sign-in",
          },
          "created_at": "2026-03-04T14:57:32.845Z",
          "digest": {
            "execution_ms": 1153,
            "tests": {
              "failed": 0,
              "passed": 1,
              "total": 1,
            },
          },
          "id": "<id>",
          "region": "RU, Moscow",
          "response_time": "1153ms",
          "result_type": "regular",
          "status": "ok",
          "type": "multistep",
        },
      ],
    }
  `);
  expect(sent).toEqual(['GET /checks/all-results?check_type=multistep&page=1&page_size=1']);
});

test.each(['check_id', 'check_ids'])('%s takes one check, or a list of them', async (name) => {
  const { call, sent } = await serve();

  const one = await call('get_unified_results', { [name]: checkoutCheck.id, limit: 2 });
  const both = await call('get_unified_results', {
    [name]: [checkoutCheck.id, signInCheck.id],
    start_date: '2026-03-04T14:56:00Z',
  });

  expect(one.rows.map(({ check }) => check)).toEqual([checkoutCheck, checkoutCheck]);
  expect(both.rows.map(({ check }) => JSON.stringify(check).includes('sign-in'))).toEqual([
    false,
    false,
    false,
    true,
    false,
    false,
  ]);
  expect(sent.map((line) => /check_id=(\w+)/.exec(line)?.[1])).toEqual([
    checkoutCheck.id,
    checkoutCheck.id,
    signInCheck.id,
  ]);
});

test('several checks are read on, page by page', async () => {
  const served = await serve();
  const check_ids = [checkoutCheck.id, storefrontCheck.id];
  const start_date = '2026-03-04T14:55:00Z';

  const pages = await readPages(served, 'get_unified_results', { check_ids, start_date, limit: 4 });

  const rows = pages.flatMap((page) => page.rows);
  const dates = rows.map(({ created_at }) => String(created_at));
  expect(rows.length).toBeGreaterThan(8);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  expect(dates).toEqual(dates.toSorted().reverse());
});

test('of several checks, the one that fails is named', async () => {
  const { call, sandbox } = await serve();
  sandbox.faults.inject({ on: 'GET /checks/all-results', kind: 'status', status: 500 });

  const { rows, metadata } = await call('get_unified_results', {
    check_ids: [checkoutCheck.id, signInCheck.id],
    limit: 3,
  });

  expect(rows).toHaveLength(3);
  expect(metadata.warnings?.[0]).toMatch(/^Answered without the runs of \w{12}: .* 500/);
});

test.each(['ok', 'failed', 'degraded', 'timeout', 'pending'])('%s is a status', async (status) => {
  const { call, sent } = await serve();

  const { error } = await call('get_unified_results', {
    status,
    region: 'RU, Moscow',
    result_type: 'regular',
    to_date: '2026-03-04',
    limit: 1,
  });

  expect(error).toBeUndefined();
  expect(sent[0]?.replaceAll('+', ' ')).toBe(
    `GET /checks/all-results?status=${status}&region=RU, Moscow&result_type=regular&end_date=2026-03-04T00:00:00.000Z&page=1&page_size=1`,
  );
});

test.each([
  [{ status: 'success' }, 'status = "success"'],
  [{ status: 'failure' }, 'status = "failure"'],
  [{ start_date: '2025-01-01' }, '6 months back'],
  [{ check_ids: Array.from({ length: 11 }, (_, place) => `a1b2c3d4e5${place + 10}`) }, '10'],
])('%j is refused before anything is sent', async (bad, why) => {
  const { call, sent } = await serve();

  const { error } = await call('get_unified_results', bad);

  expect(error?.message).toContain(why);
  expect(sent).toEqual([]);
});
