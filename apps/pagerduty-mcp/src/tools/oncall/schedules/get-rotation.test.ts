import { expect, test } from 'vitest';
import { theRotation } from '../../../testing/schedules.ts';
import { serve } from '../../../testing/serve.ts';

test('shows one', async () => {
  const served = await serve();
  const { schedule_id, rotation_id, event } = await theRotation(served);

  const { rows } = await served.call('get_rotation', { schedule_id, rotation_id });

  expect(rows).toEqual([{ id: rotation_id, events: [event] }]);
});
