import { expect, test } from 'vitest';
import { layered, shifts } from '../../../testing/schedules.ts';
import { serve } from '../../../testing/serve.ts';

test.each([layered, shifts])('ends an override of %s', async (schedule_id) => {
  const { call } = await serve();
  const before = await call('list_users_oncall', { schedule_id });
  const made = await call('create_schedule_override', {
    ...{ schedule_id, user_id: 'Helen Cho', end_time: '2026-03-04T20:00:00Z' },
  });
  const override_id = made.rows[0]?.['id'];

  const { rows } = await call('delete_schedule_override', { schedule_id, override_id });
  const after = await call('list_users_oncall', { schedule_id });

  expect(rows).toEqual([{ id: override_id, deleted: true }]);
  expect(after.rows.map(({ name }) => name)).toEqual(before.rows.map(({ name }) => name));
});
