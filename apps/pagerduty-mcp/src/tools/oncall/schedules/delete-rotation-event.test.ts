import { expect, test } from 'vitest';
import { theRotation } from '../../../testing/schedules.ts';
import { serve } from '../../../testing/serve.ts';

test('deletes an event', async () => {
  const served = await serve();
  const { event, ...rotation } = await theRotation(served);

  await served.call('delete_rotation_event', { ...rotation, event_id: event.id });
  const { rows } = await served.call('get_rotation', rotation);

  expect(rows).toEqual([{ id: rotation.rotation_id, events: [] }]);
});
