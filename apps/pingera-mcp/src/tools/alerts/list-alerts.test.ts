import { readPages } from 'app-testing';
import { expect, test } from 'vitest';
import { checkoutCheck } from '../../testing/facts.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

/** How many alerts the account has. */
const all = 13;

test('answers what fires, with the names of its check and rule', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('list_alerts', { status: 'firing' });

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "alerts": [
        {
          "check": {
            "id": "<id>",
            "name": "Checkout API",
          },
          "description": "Expected status 200, got 504: the payment gateway timed out",
          "duration": 1078,
          "fired_at": "2026-03-04T14:42:02.000Z",
          "id": "<id>",
          "notification_count": 3,
          "rule": {
            "id": "<id>",
            "name": "Checkout API: check failed",
          },
          "severity": "critical",
          "status": "firing",
          "title": "Checkout API is failed",
        },
      ],
      "metadata": {
        "count": 1,
        "description": "1 alert",
      },
    }
  `);
  expect(sent).toEqual(['GET /alerts?status=firing&page=1&per_page=25']);
});

test.each([
  [{ status: 'active' }, ['firing', 'acknowledged']],
  [{ status: 'Acknowledged' }, ['acknowledged']],
  [{ status: 'active', severity: 'medium' }, ['acknowledged']],
  [{ status: 'active', check_id: checkoutCheck.id }, ['firing']],
  [{ status: 'suppressed' }, []],
])('%j leaves %j', async (filter, statuses) => {
  const { call } = await serve();

  const { rows } = await call('list_alerts', filter);

  expect(rows.map(({ status }) => status)).toEqual(statuses);
});

test.each(['paused', 'disabled'])('%s, a status of checks, is refused', async (status) => {
  const { call, sent } = await serve();

  const { error } = await call('list_alerts', { status });

  expect(error).toMatchObject({ code: 'INVALID_INPUT' });
  expect(error?.message).toContain('"firing"');
  expect(sent).toEqual([]);
});

test.each(['page_size', 'per_page'])('%s is sent as the API reads it', async (name) => {
  const { call, sent } = await serve();

  const { metadata } = await call('list_alerts', { [name]: 3 });

  expect(metadata).toMatchObject({ count: 3, has_more: true });
  expect(sent).toEqual(['GET /alerts?page=1&per_page=3']);
});

test('pages hold every alert once, and the last says that there are no more', async () => {
  const pages = await readPages(await serve(), 'list_alerts', { limit: 5 });

  const ids = pages.flatMap(({ rows }) => rows.map(({ id }) => id));
  expect([ids.length, new Set(ids).size]).toEqual([all, all]);
  expect(pages.map(({ metadata }) => metadata.has_more)).toEqual([true, true, undefined]);
});
