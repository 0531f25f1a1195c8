import { expect, test } from 'vitest';
import { stockSync } from '../../testing/facts-heartbeats.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

test('answers its state, its ping URL and its ten latest pings', async () => {
  const { call, sent } = await serve();

  const { envelope, rows } = await call('get_heartbeat_details', { heartbeat_id: stockSync });
  const [heartbeat] = rows;

  expect(heartbeat?.['recent_pings']).toHaveLength(10);
  expect(
    withoutIds({ ...envelope, heartbeats: [{ ...heartbeat, recent_pings: '…' }] }),
  ).toMatchInlineSnapshot(`
    {
      "heartbeats": [
        {
          "active": true,
          "created_at": "2025-08-16T15:00:00.000Z",
          "grace_seconds": 120,
          "id": "<id>",
          "last_ping_at": "2026-03-04T14:57:50.000Z",
          "name": "Warehouse stock sync",
          "next_expected_ping": "2026-03-04T15:02:50.000Z",
          "period_seconds": 300,
          "ping_url": "https://api.pingera.ru/v1/heartbeats/8qlixij3qnct/ping",
          "recent_pings": "…",
          "status": "up",
          "updated_at": "2025-08-16T15:00:00.000Z",
        },
      ],
      "metadata": {
        "count": 1,
        "description": "Heartbeat Warehouse stock sync",
      },
    }
  `);
  expect(heartbeat?.['ping_url']).toBe(`https://api.pingera.ru/v1/heartbeats/${stockSync}/ping`);
  expect(sent).toEqual([`GET /heartbeats/${stockSync}`]);
});

test('an id that leads elsewhere is refused', async () => {
  const { call, sent } = await serve();

  const { error } = await call('get_heartbeat_details', { heartbeat_id: 'a/ping' });

  expect(error?.code).toBe('INVALID_HEARTBEAT_ID');
  expect(sent).toEqual([]);
});
