import { expect, test } from 'vitest';
import { layered, shifts } from '../../../testing/schedules.ts';
import { serve } from '../../../testing/serve.ts';

test('changes a schedule of shifts, and nothing else of it', async () => {
  const { call } = await serve();
  const before = await call('get_schedule', { schedule_id: shifts });

  await call('update_schedule', { schedule_id: shifts, description: 'Weekends only.' });
  const after = await call('get_schedule', { schedule_id: shifts });

  expect(after.rows[0]).toEqual({ ...before.rows[0], description: 'Weekends only.' });
});

test('of one of layers it says what to do', async () => {
  const { call } = await serve();

  const { error } = await call('update_schedule', { schedule_id: layered, description: 'x' });

  expect(error).toMatchObject({
    code: 'NOT_SUPPORTED',
    hint: expect.stringContaining('updateSchedule'),
  });
});

test('a change of nothing is refused', async () => {
  const { call } = await serve();

  const { error } = await call('update_schedule', { schedule_id: shifts });

  expect(error?.message).toBe('Nothing to change');
});
