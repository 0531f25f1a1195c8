import { readPages } from 'app-testing';
import { expect, test } from 'vitest';
import { checkoutCheck } from '../../testing/facts.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

const { id } = checkoutCheck;

test('answers runs with what they found', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('get_check_results', { check_id: id, limit: 1 });

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
          },
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
      ],
    }
  `);
  expect(sent).toEqual([`GET /checks/${id}/results?page=1&page_size=1`]);
});

test.each([
  ['start_date', 'end_date'],
  ['from_date', 'to_date'],
])('%s and %s bound the time, without a zone in UTC', async (from, to) => {
  const { call, sent } = await serve();

  const { rows, error } = await call('get_check_results', {
    check_id: id,
    [from]: '2026-03-04T14:40:00',
    [to]: '2026-03-04T17:45:00+03:00',
  });

  expect(error).toBeUndefined();
  expect(rows.map(({ created_at }) => created_at)).toEqual(
    [45, 44, 43, 42, 41, 40].map((minute) => `2026-03-04T14:${minute}:00.000Z`),
  );
  expect(sent[0]).toContain(
    'start_date=2026-03-04T14:40:00.000Z&end_date=2026-03-04T14:45:00.000Z',
  );
});

test('only failures, page by page', async () => {
  const served = await serve();
  const filter = { check_id: id, failed_only: 'true', start_date: '2026-03-04', limit: 8 };

  const pages = await readPages(served, 'get_check_results', filter);

  const rows = pages.flatMap((page) => page.rows);
  expect(pages.map((page) => page.rows.length)).toEqual([8, 8, 3]);
  expect(rows.every(({ status }) => status === 'failed')).toBe(true);
});

test('in full, all that a run found comes too', async () => {
  const { call } = await serve();

  const { rows } = await call('get_check_results', { check_id: id, limit: 1, detail: 'full' });

  expect(rows[0]?.['metadata']).toMatchObject({ status_code: 504, headers: { server: 'nginx' } });
});

test.each([
  [{ start_date: 'yesterday' }, 'ISO 8601'],
  [{ start_date: '2026-03-02', end_date: '2026-03-01' }, 'before it starts'],
  [{ page: 2 }, 'next_cursor'],
])('%j is refused before anything is sent', async (bad, why) => {
  const { call, sent } = await serve();

  const { error } = await call('get_check_results', { check_id: id, ...bad });

  expect(error?.code).toBe('INVALID_INPUT');
  expect(error?.message).toContain(why);
  expect(sent).toEqual([]);
});
