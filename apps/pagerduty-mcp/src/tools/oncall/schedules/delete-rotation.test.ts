import { expect, test } from 'vitest';
import { shifts, theRotation } from '../../../testing/schedules.ts';
import { serve } from '../../../testing/serve.ts';

test('deletes a rotation, and nobody is on call by it', async () => {
  const served = await serve();
  const { rotation_id } = await theRotation(served);

  const { rows } = await served.call('delete_rotation', { schedule_id: shifts, rotation_id });
  const oncall = await served.call('list_users_oncall', { schedule_id: shifts });

  expect(rows).toEqual([{ id: rotation_id, deleted: true }]);
  expect(oncall.rows).toEqual([]);
});
