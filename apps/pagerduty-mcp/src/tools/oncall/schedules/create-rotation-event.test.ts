import { expect, test } from 'vitest';
import { shifts, theRotation } from '../../../testing/schedules.ts';
import { serve } from '../../../testing/serve.ts';

const event = {
  ...{ name: 'Nights', time_zone: 'Europe/Berlin', recurrence: ['RRULE:FREQ=DAILY'] },
  ...{ start_time: '2026-03-04T08:00:00Z', end_time: '2026-03-04T20:00:00Z' },
  user_ids: ['Helen Cho', 'Dana Reyes'],
};

test('puts people on call by turns', async () => {
  const served = await serve();
  const made = await served.call('create_rotation', { schedule_id: shifts });
  const rotation_id = made.rows[0]?.['id'];

  const { rows, error } = await served.call('create_rotation_event', {
    ...{ schedule_id: shifts, rotation_id, ...event },
  });
  const oncall = await served.call('list_users_oncall', { schedule_id: shifts });

  expect(error).toBeUndefined();
  expect(rows[0]).toMatchObject({ name: 'Nights', strategy: 'rotating', shifts_per_member: 1 });
  expect(oncall.rows.map(({ name }) => name)).toContain('Helen Cho');
});

test.each([
  [{ end_time: '2026-03-04T07:00:00Z' }, 'is not after start_time'],
  [{ recurrence: ['weekly'] }, 'recurrence'],
  [{ user_ids: ['Nobody', 'Dana Reyes'] }, 'There is no user "Nobody"'],
])('%j is refused, and nothing is made', async (wrong, message) => {
  const served = await serve();
  const { schedule_id, rotation_id } = await theRotation(served);

  const { error } = await served.call('create_rotation_event', {
    ...{ schedule_id, rotation_id, ...event, ...wrong },
  });

  expect(error?.message).toContain(message);
  expect(served.sent.filter((line) => line.startsWith('POST '))).toEqual([]);
});
