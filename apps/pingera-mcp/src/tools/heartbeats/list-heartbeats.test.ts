import { readPages } from 'app-testing';
import { expect, test } from 'vitest';
import { newsletter } from '../../testing/facts-heartbeats.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

test('answers ids, states and ping URLs', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('list_heartbeats', { limit: 1 });

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "heartbeats": [
        {
          "active": true,
          "grace_seconds": 3600,
          "id": "<id>",
          "last_ping_at": "2026-03-04T08:00:00.000Z",
          "name": "Nightly order export",
          "next_expected_ping": "2026-03-05T08:00:00.000Z",
          "period_seconds": 86400,
          "ping_url": "https://api.pingera.ru/v1/heartbeats/ay6mh6tgmvqx/ping",
          "status": "up",
        },
      ],
      "metadata": {
        "count": 1,
        "description": "1 heartbeat",
        "has_more": true,
        "next_cursor": "<cursor>",
      },
    }
  `);
  expect(sent).toEqual(['GET /heartbeats?page=1&per_page=1']);
});

test.each(['page_size', 'per_page'])('%s is sent as the API reads it', async (name) => {
  const { call, sent } = await serve();

  const { rows } = await call('list_heartbeats', { [name]: 3 });

  expect(rows).toHaveLength(3);
  expect(sent).toEqual(['GET /heartbeats?page=1&per_page=3']);
});

test.each([
  [{ status: 'up' }, ['Nightly order export', 'Warehouse stock sync']],
  [{ status: ['down', 'grace'] }, ['Invoice mailer', 'Orders database backup']],
  [{ statuses: '["paused"]' }, ['Newsletter sender']],
])('%j leaves %j', async (filter, names) => {
  const { call, sent } = await serve();

  const { rows } = await call('list_heartbeats', filter);

  expect(rows.map(({ name }) => name)).toEqual(names);
  expect(sent).toEqual(['GET /heartbeats?page=1&per_page=100']);
});

test('a filter holds on every page, and the last says that there are no more', async () => {
  const pages = await readPages(await serve(), 'list_heartbeats', {
    status: ['up', 'down'],
    limit: 2,
  });

  expect(pages.map(({ rows }) => rows.length)).toEqual([2, 1]);
  expect(pages.flatMap(({ rows }) => rows.map(({ id }) => id))).not.toContain(newsletter);
});

test('a status of checks is refused', async () => {
  const { call, sent } = await serve();

  const { error } = await call('list_heartbeats', { status: 'active' });

  expect(error?.message).toContain('status = "active"');
  expect(sent).toEqual([]);
});
