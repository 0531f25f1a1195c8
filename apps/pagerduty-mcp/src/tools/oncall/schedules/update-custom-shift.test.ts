import { expect, test } from 'vitest';
import { shifts } from '../../../testing/schedules.ts';
import { serve } from '../../../testing/serve.ts';

const times = { start_time: '2026-03-04T15:00:00Z', end_time: '2026-03-04T20:00:00Z' };

test('changes what is given, and nothing else', async () => {
  const { call } = await serve();
  const made = await call('create_custom_shifts', {
    ...{ schedule_id: shifts, user_ids: ['Helen Cho'], ...times },
  });
  const custom_shift_id = made.rows[0]?.['id'];

  const { rows } = await call('update_custom_shift', {
    ...{ schedule_id: shifts, custom_shift_id, end_time: '2026-03-04T22:00:00Z' },
  });
  const nothing = await call('update_custom_shift', { schedule_id: shifts, custom_shift_id });

  expect(rows).toEqual([{ ...made.rows[0], end_time: '2026-03-04T22:00:00.000Z' }]);
  expect(nothing.error?.message).toBe('Nothing to change');
});
