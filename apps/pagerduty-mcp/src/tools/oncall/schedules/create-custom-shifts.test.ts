import { expect, test } from 'vitest';
import { shifts } from '../../../testing/schedules.ts';
import { serve } from '../../../testing/serve.ts';

const times = { start_time: '2026-03-04T15:00:00Z', end_time: '2026-03-04T20:00:00Z' };

test('puts each on call by a shift of their own', async () => {
  const { call } = await serve();

  const { rows, metadata } = await call('create_custom_shifts', {
    ...{ schedule_id: shifts, user_ids: ['Helen Cho', 'me'], ...times },
  });
  const oncall = await call('list_users_oncall', { schedule_id: shifts });

  expect(metadata.description).toBe('2 shifts are made');
  expect(rows.map(({ user_ids }) => user_ids)).toEqual([
    [expect.any(String)],
    [expect.any(String)],
  ]);
  expect(oncall.rows.length).toBe(3);
});

test('a shift that has ended is refused', async () => {
  const { call, sent } = await serve();

  const { error } = await call('create_custom_shifts', {
    ...{ schedule_id: shifts, user_ids: ['me'], ...times, end_time: '2026-03-04' },
  });

  expect(error?.message).toContain('is past');
  expect(sent.filter((line) => line.startsWith('POST '))).toEqual([]);
});
