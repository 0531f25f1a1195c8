import { expect, test } from 'vitest';
import { layered, shifts } from '../../../testing/schedules.ts';
import { serve } from '../../../testing/serve.ts';

async function open(schedule_id: string) {
  const served = await serve();
  const made = await served.call('create_schedule_override', {
    ...{ schedule_id, user_id: 'Dana Reyes', end_time: '2026-03-04T20:00:00Z' },
  });
  return { ...served, schedule_id, override_id: made.rows[0]?.['id'] };
}

test('changes an override of a schedule of shifts', async () => {
  const { call, ...asked } = await open(shifts);
  const { schedule_id, override_id } = asked;

  const { rows } = await call('update_schedule_override', {
    ...{ schedule_id, override_id, end_time: '2026-03-04T22:00:00Z' },
  });

  expect(rows[0]).toMatchObject({ id: override_id, end: '2026-03-04T22:00:00.000Z' });
});

test('of one of layers it says what to do', async () => {
  const { call, schedule_id, override_id } = await open(layered);

  const { error } = await call('update_schedule_override', {
    ...{ schedule_id, override_id, end_time: '2026-03-04T22:00:00Z' },
  });

  expect(error).toMatchObject({
    code: 'NOT_SUPPORTED',
    hint: expect.stringContaining('create_schedule_override'),
  });
});
