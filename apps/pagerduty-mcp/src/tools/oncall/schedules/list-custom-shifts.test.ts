import { expect, test } from 'vitest';
import { shifts } from '../../../testing/schedules.ts';
import { serve } from '../../../testing/serve.ts';

const times = { start_time: '2026-03-04T15:00:00Z', end_time: '2026-03-04T20:00:00Z' };

test('lists shifts of a range, or one by its id', async () => {
  const { call } = await serve();
  const made = await call('create_custom_shifts', {
    ...{ schedule_id: shifts, user_ids: ['Helen Cho'], ...times },
  });
  const custom_shift_id = made.rows[0]?.['id'];

  const all = await call('list_custom_shifts', { schedule_id: shifts });
  const one = await call('list_custom_shifts', { schedule_id: shifts, custom_shift_id });
  const none = await call('list_custom_shifts', { schedule_id: shifts, since: '2026-04-01' });

  expect([all.rows, one.rows, none.rows]).toEqual([made.rows, made.rows, []]);
});
