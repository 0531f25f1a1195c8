import { expect, test } from 'vitest';
import { theRotation } from '../../../testing/schedules.ts';
import { serve } from '../../../testing/serve.ts';

test('changes what is given, and nothing else', async () => {
  const served = await serve();
  const { event, ...rotation } = await theRotation(served);

  const { rows } = await served.call('update_rotation_event', {
    ...{ ...rotation, event_id: event.id, shifts_per_member: 2 },
  });
  const zone = await served.call('update_rotation_event', {
    ...{ ...rotation, event_id: event.id, time_zone: 'Europe/Oslo' },
  });

  expect(rows).toEqual([{ ...event, shifts_per_member: 2 }]);
  expect(zone.rows).toEqual([{ ...event, shifts_per_member: 2, time_zone: 'Europe/Oslo' }]);
});

test('a change of nothing is refused', async () => {
  const served = await serve();
  const { event, ...rotation } = await theRotation(served);

  const { error } = await served.call('update_rotation_event', { ...rotation, event_id: event.id });

  expect(error?.message).toBe('Nothing to change');
});
