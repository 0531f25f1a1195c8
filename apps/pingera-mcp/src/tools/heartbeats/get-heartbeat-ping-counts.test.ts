import { expect, test } from 'vitest';
import { stockSync } from '../../testing/facts-heartbeats.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

const args = { heartbeat_id: stockSync };

test('answers hours in ISO 8601, whatever the API writes, and what they come to', async () => {
  const { call, sent } = await serve();
  const time = { from_date: '2026-03-04T12:00:00Z', to_date: '2026-03-04T13:59:59Z' };

  const { envelope } = await call('get_heartbeat_ping_counts', { ...args, ...time });

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "metadata": {
        "count": 2,
        "description": "Pings per hour, 24 in 2 hours",
      },
      "ping_counts": [
        {
          "hour": "2026-03-04T12:00:00.000Z",
          "ping_count": 12,
        },
        {
          "hour": "2026-03-04T13:00:00.000Z",
          "ping_count": 12,
        },
      ],
    }
  `);
  expect(sent).toEqual([
    `GET /heartbeats/${stockSync}/pings-count?start_date=2026-03-04T12:00:00.000Z&end_date=2026-03-04T13:59:59.000Z`,
  ]);
});

test('the last 24 hours go on past the limit', async () => {
  const { call } = await serve();
  const { rows, metadata } = await call('get_heartbeat_ping_counts', { ...args, limit: 20 });
  const { next_cursor: cursor } = metadata;

  const rest = await call('get_heartbeat_ping_counts', { ...args, cursor });

  expect([rows.length, rest.rows.length]).toEqual([20, 4]);
  expect(metadata.description).toBe('Pings per hour, 288 in 24 hours');
});
