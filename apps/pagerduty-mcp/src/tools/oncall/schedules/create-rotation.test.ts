import { expect, test } from 'vitest';
import { shifts } from '../../../testing/schedules.ts';
import { serve } from '../../../testing/serve.ts';

test('adds an empty rotation', async () => {
  const { call } = await serve();

  const { rows } = await call('create_rotation', { schedule_id: shifts });
  const listed = await call('list_rotations', { schedule_id: shifts });

  expect(rows).toEqual([{ id: expect.any(String), events: [] }]);
  expect(listed.rows).toHaveLength(2);
});
