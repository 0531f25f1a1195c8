import { expect, test } from 'vitest';
import { checkoutCheck } from '../../testing/facts.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

const { id: check_id } = checkoutCheck;

test('answers the uptime of the last day', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('get_check_statistics', { check_id });

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "metadata": {
        "count": 1,
        "description": "Up 98.75 % of the time",
      },
      "statistics": [
        {
          "check_id": "<id>",
          "details": {
            "downtime_seconds": 1080,
            "uptime_seconds": 85320,
          },
          "end_time": "2026-03-04T15:00:00.000Z",
          "start_time": "2026-03-03T15:00:00.000Z",
          "uptime_percentage": 98.75,
        },
      ],
    }
  `);
  expect(sent).toEqual([`GET /checks/${check_id}/uptime`]);
});

test('it was called get_check_uptime', async () => {
  const { call } = await serve();

  const { rows } = await call('get_check_uptime', { check_id });

  expect(rows[0]).toMatchObject({ uptime_percentage: 98.75 });
});

test.each([
  ['start_time', 'end_time'],
  ['start_date', 'end_date'],
  ['from_date', 'to_date'],
])('%s and %s bound the time', async (from, to) => {
  const { call, sent } = await serve();

  await call('get_check_statistics', { check_id, [from]: '2026-03-01', [to]: '2026-03-02' });

  expect(sent).toEqual([
    `GET /checks/${check_id}/uptime?start_time=2026-03-01T00:00:00.000Z&end_time=2026-03-02T00:00:00.000Z`,
  ]);
});

test('a time that ends before it starts is refused before anything is sent', async () => {
  const { call, sent } = await serve();
  const backwards = { start_time: '2026-03-02', end_time: '2026-03-01' };

  const { error } = await call('get_check_statistics', { check_id, ...backwards });

  expect(error?.code).toBe('INVALID_INPUT');
  expect(sent).toEqual([]);
});

test('an answer of another shape is shown as it is', async () => {
  const { call, sandbox } = await serve();
  const on = 'GET /checks/{check_id}/uptime';
  sandbox.faults.inject({ on, kind: 'status', status: 200, body: { up: { days: 3 } } });

  const { rows, error } = await call('get_check_statistics', { check_id });

  expect(error).toBeUndefined();
  expect(rows).toEqual([{ check_id, details: { up: { days: 3 } } }]);
});
