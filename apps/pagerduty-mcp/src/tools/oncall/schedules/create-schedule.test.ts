import { expect, test } from 'vitest';
import { serve } from '../../../testing/serve.ts';

test('makes a schedule of shifts, which lists show', async () => {
  const { call } = await serve();

  const { rows, metadata } = await call('create_schedule', {
    ...{ name: 'Nights', time_zone: 'Europe/Berlin', team_ids: ['Payments'] },
  });
  const listed = await call('list_schedules', { query: 'nights' });

  expect(metadata.description).toBe('Schedule Nights is made');
  expect(rows[0]).toMatchObject({
    ...{ name: 'Nights', kind: 'shift_based', teams: [{ name: 'Payments' }] },
  });
  expect(listed.rows).toMatchObject([{ id: rows[0]?.['id'], kind: 'shift_based' }]);
});

test('a schedule without a time zone is refused', async () => {
  const { call } = await serve();

  const { error } = await call('create_schedule', { name: 'Nights' });

  expect(error?.message).toBe('time_zone is required');
});
