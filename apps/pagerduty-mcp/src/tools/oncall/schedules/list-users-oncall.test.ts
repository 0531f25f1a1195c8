import { expect, test } from 'vitest';
import { layered, shifts } from '../../../testing/schedules.ts';
import { serve } from '../../../testing/serve.ts';

test.each([layered, shifts])('says who is on call by %s now', async (schedule_id) => {
  const { call } = await serve();
  const schedule = await call('get_schedule', { schedule_id });

  const { rows } = await call('list_users_oncall', { schedule_id });

  expect(rows.map(({ id, name }) => ({ id, name }))).toEqual(schedule.rows[0]?.['on_call_now']);
});

test('in a range says everybody once, and when', async () => {
  const { call } = await serve();

  const { rows } = await call('list_users_oncall', {
    ...{ schedule_id: layered, since: '2026-02-01', until: '2026-03-01' },
  });

  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  expect(rows.length).toBeGreaterThan(1);
  expect(rows[0]).toMatchObject({
    entries: expect.arrayContaining([{ start: expect.any(String), end: expect.any(String) }]),
  });
});
