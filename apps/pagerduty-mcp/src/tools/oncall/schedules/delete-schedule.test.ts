import { expect, test } from 'vitest';
import { layered, shifts } from '../../../testing/schedules.ts';
import { serve } from '../../../testing/serve.ts';

test('deletes a schedule that no policy uses', async () => {
  const { call } = await serve();

  const { rows } = await call('delete_schedule', { schedule_id: shifts });
  const listed = await call('list_schedules');

  expect(rows).toEqual([{ id: expect.any(String), deleted: true }]);
  expect(listed.rows.map(({ name }) => name)).not.toContain(shifts);
});

test('why PagerDuty keeps one is told', async () => {
  const { call } = await serve();

  const { error } = await call('delete_schedule', { schedule_id: layered });

  expect(error?.message).toContain('used by an escalation policy');
});
