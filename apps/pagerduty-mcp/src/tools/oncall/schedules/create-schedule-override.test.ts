import { expect, test } from 'vitest';
import { layered, shifts } from '../../../testing/schedules.ts';
import { serve } from '../../../testing/serve.ts';

const end_time = '2026-03-04T23:00:00Z';

test('puts somebody on call on a schedule of layers', async () => {
  const { call } = await serve();

  const { rows, metadata } = await call('create_schedule_override', {
    ...{ schedule_id: layered, user_id: 'Helen Cho', end_time },
  });
  const now = await call('who_is_on_call', { schedule_id: layered });

  expect(metadata.description).toContain('to 2026-03-04T23:00:00.000Z');
  expect(rows).toMatchObject([{ id: expect.any(String), user: { name: 'Helen Cho' } }]);
  expect(now.rows[0]).toMatchObject({ user: { name: 'Helen Cho' } });
});

test('stands in for whoever it is on a schedule of shifts', async () => {
  const { call } = await serve();
  const [before] = (await call('list_users_oncall', { schedule_id: shifts })).rows;

  const { rows, error } = await call('create_schedule_override', {
    ...{ schedule_id: shifts, user_id: 'Dana Reyes', end_time },
  });
  const after = await call('list_users_oncall', { schedule_id: shifts });

  expect(error).toBeUndefined();
  expect(rows).toMatchObject([{ instead_of: { name: before?.['name'] } }]);
  expect(after.rows.map(({ name }) => name)).toEqual(['Dana Reyes']);
});

test('where several are on call at once, it must be said for whom', async () => {
  const { call } = await serve();
  const [before] = (await call('list_users_oncall', { schedule_id: shifts })).rows;
  await call('create_custom_shifts', {
    ...{ schedule_id: shifts, user_ids: ['Helen Cho'] },
    ...{ start_time: '2026-03-04T15:00:00Z', end_time },
  });
  const wanted = { schedule_id: shifts, user_id: 'Dana Reyes', end_time };

  const asked = await call('create_schedule_override', wanted);
  const told = await call('create_schedule_override', {
    ...{ ...wanted, instead_of_user_id: before?.['id'] },
  });

  expect(asked.error?.message).toContain('Several are on call at once');
  expect(told.rows).toMatchObject([{ instead_of: { name: before?.['name'] } }]);
});

test.each([
  [{ user_id: 'Helen Cho', end_time: '2026-03-04' }, 'is past'],
  [{ user_id: 'Helen Cho', start_time: '2026-03-06', end_time: '2026-03-05' }, 'is not after'],
  [{ user_id: 'Nobody', end_time }, 'There is no user'],
])('%j is refused, and nothing is made', async (args, message) => {
  const { call, sent } = await serve();

  const { error } = await call('create_schedule_override', { schedule_id: layered, ...args });

  expect(error?.message).toContain(message);
  expect(sent.filter((line) => line.startsWith('POST '))).toEqual([]);
});
