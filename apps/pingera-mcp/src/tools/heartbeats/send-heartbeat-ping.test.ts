import { expect, test } from 'vitest';
import { backup } from '../../testing/facts-heartbeats.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

const args = { heartbeat_id: backup };

test('records a ping, and what is down looks alive', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('send_heartbeat_ping', args);
  const { rows } = await call('list_heartbeats', { status: 'up' });

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "metadata": {
        "count": 1,
        "description": "Ping recorded: unless it is paused, heartbeat dr49i0du5u7c now looks alive",
      },
      "pings": [
        {
          "heartbeat_id": "<id>",
          "message": "Ping received",
          "next_expected_ping": "2026-03-05T15:00:00.000Z",
          "status": "ok",
        },
      ],
    }
  `);
  expect(sent[0]).toBe(`POST /heartbeats/${backup}/ping`);
  expect(rows.map(({ id }) => id)).toContain(backup);
});

test('keeps what is sent with it', async () => {
  const { call } = await serve();
  const ping_data = { by: 'hand', run: { exit_code: 0 } };

  await call('send_heartbeat_ping', { ...args, ping_data });
  const { rows } = await call('get_heartbeat_logs', { ...args, limit: 1 });

  expect(rows).toMatchObject([{ ping_data }]);
});

test('a read-only server does not ping', async () => {
  const { call, sent } = await serve({ mode: 'read_only' });

  const { error } = await call('send_heartbeat_ping', args);

  expect(error?.code).toBe('READ_ONLY');
  expect(sent).toEqual([]);
});

test('a ping whose answer is lost is not sent again', async () => {
  const { call, sent, sandbox } = await serve({ retries: 3 });
  sandbox.faults.inject({ on: 'POST /heartbeats/{check_id}/ping', kind: 'drop' });

  const { error } = await call('send_heartbeat_ping', args);

  expect(error?.code).toBe('UNREACHABLE');
  expect(sent).toHaveLength(1);
});
