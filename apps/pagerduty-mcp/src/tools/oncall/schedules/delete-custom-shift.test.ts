import { expect, test } from 'vitest';
import { shifts } from '../../../testing/schedules.ts';
import { serve } from '../../../testing/serve.ts';

const times = { start_time: '2026-03-04T15:00:00Z', end_time: '2026-03-04T20:00:00Z' };

test('deletes a shift', async () => {
  const { call } = await serve();
  const made = await call('create_custom_shifts', {
    ...{ schedule_id: shifts, user_ids: ['Helen Cho'], ...times },
  });
  const custom_shift_id = made.rows[0]?.['id'];

  const { rows } = await call('delete_custom_shift', { schedule_id: shifts, custom_shift_id });
  const left = await call('list_custom_shifts', { schedule_id: shifts });

  expect(rows).toEqual([{ id: custom_shift_id, deleted: true }]);
  expect(left.rows).toEqual([]);
});
