import { expect, test } from 'vitest';
import { stockSync } from '../../testing/facts-heartbeats.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

const args = { heartbeat_id: stockSync };

test('answers pings with what came with them', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('get_heartbeat_logs', { ...args, limit: 1 });

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "metadata": {
        "count": 1,
        "description": "1 ping",
        "has_more": true,
        "next_cursor": "<cursor>",
      },
      "pings": [
        {
          "id": "<id>",
          "ping_data": {
            "duration_ms": 1131,
            "exit_code": 0,
          },
          "received_at": "2026-03-04T14:57:50.000Z",
          "source_ip": "203.0.113.64",
          "user_agent": "curl/8.11.0",
        },
      ],
    }
  `);
  expect(sent).toEqual([`GET /heartbeats/${stockSync}/pings?page=1&per_page=1`]);
});

test.each([
  ['start_date', 'end_date'],
  ['from_date', 'to_date'],
])('%s and %s bound the time', async (from, to) => {
  const { call, sent } = await serve();
  const time = { [from]: '2026-03-04T14:00:00+01:00', [to]: '2026-03-04T13:30:00Z' };

  const { rows } = await call('get_heartbeat_logs', { ...args, ...time });

  expect(rows).toHaveLength(6);
  expect(sent[0]).toContain(
    'start_date=2026-03-04T13:00:00.000Z&end_date=2026-03-04T13:30:00.000Z',
  );
});

test('a time that ends before it starts is refused', async () => {
  const { call, sent } = await serve();
  const time = { start_date: '2026-03-04', end_date: '2026-03-03' };

  const { error } = await call('get_heartbeat_logs', { ...args, ...time });

  expect(error?.code).toBe('INVALID_INPUT');
  expect(sent).toEqual([]);
});
