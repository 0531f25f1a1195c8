import { expect, test } from 'vitest';
import { layered, shifts } from '../../../testing/schedules.ts';
import { serve } from '../../../testing/serve.ts';

test.each([layered, shifts])('lists who stands in when on %s', async (schedule_id) => {
  const { call } = await serve();
  const made = await call('create_schedule_override', {
    ...{ schedule_id, user_id: 'Dana Reyes' },
    ...{ start_time: '2026-03-12T10:00:00Z', end_time: '2026-03-12T12:00:00Z' },
  });
  const override_id = made.rows[0]?.['id'];

  const { rows } = await call('list_schedule_overrides', { schedule_id, override_id });
  const none = await call('list_schedule_overrides', { schedule_id, since: '2026-04-01' });

  expect(rows).toMatchObject([{ id: override_id, user: { id: expect.any(String) } }]);
  expect(none.rows).toEqual([]);
});
