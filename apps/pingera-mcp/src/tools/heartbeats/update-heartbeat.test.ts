import { expect, test } from 'vitest';
import { newsletter, stockSync } from '../../testing/facts-heartbeats.ts';
import { serve } from '../../testing/serve.ts';

test('a new name does not resume a heartbeat that is paused, nor reset its grace', async () => {
  const { call, sent } = await serve();
  const set = { heartbeat_id: newsletter, grace_seconds: 120 };
  await call('update_heartbeat', set);

  const { rows, metadata } = await call('update_heartbeat', {
    heartbeat_id: newsletter,
    heartbeat_data: { name: 'News' },
  });

  expect(metadata.description).toBe('Heartbeat News is changed');
  expect(rows).toMatchObject([
    { name: 'News', active: false, status: 'paused', grace_seconds: 120 },
  ]);
  expect(sent).toEqual([
    `PATCH /heartbeats/${newsletter} {"grace_seconds":120}`,
    `PATCH /heartbeats/${newsletter} {"name":"News"}`,
  ]);
});

test.each([
  [{ active: false }, { active: false }],
  [
    { interval: 600, grace_period: '90' },
    { period_seconds: 600, grace_seconds: 90 },
  ],
])('%j sends %j', async (given, body) => {
  const { call, sent } = await serve();

  await call('update_heartbeat', { heartbeat_id: stockSync, ...given });

  expect(sent).toEqual([`PATCH /heartbeats/${stockSync} ${JSON.stringify(body)}`]);
});

test('a change of nothing is refused', async () => {
  const { call, sent } = await serve();

  const { error } = await call('update_heartbeat', { heartbeat_id: stockSync });

  expect(error).toMatchObject({
    message: 'there is nothing to change: give name, period_seconds, grace_seconds or active',
    hint: 'Nothing was sent.',
  });
  expect(sent).toEqual([]);
});
