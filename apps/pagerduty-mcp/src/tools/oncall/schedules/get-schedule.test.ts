import { expect, test } from 'vitest';
import { layered, shifts } from '../../../testing/schedules.ts';
import { serve } from '../../../testing/serve.ts';

test('shows who is on call now and in a range, overrides applied', async () => {
  const { call } = await serve();
  await call('create_schedule_override', {
    ...{ schedule_id: layered, user_id: 'Helen Cho', end_time: '2026-03-04T20:00:00Z' },
  });

  const { rows, metadata } = await call('get_schedule', {
    ...{ schedule_id: layered, since: '2026-03-04T12:00:00Z', until: '2026-03-06' },
  });

  expect(metadata.description).toBe(
    'Schedule Payments Primary from 2026-03-04T12:00:00.000Z to 2026-03-06T00:00:00.000Z',
  );
  expect(rows[0]).toMatchObject({
    kind: 'layer_based',
    on_call_now: [{ name: 'Helen Cho' }],
    entries: expect.arrayContaining([
      expect.objectContaining({ user: expect.objectContaining({ name: 'Helen Cho' }) }),
    ]),
    overrides: [{ user: { name: 'Helen Cho' } }],
    layers: expect.arrayContaining([
      expect.objectContaining({ users: expect.any(Array), turn_hours: expect.any(Number) }),
    ]),
  });
});

test('a schedule of shifts is answered under its name as well', async () => {
  const { call } = await serve();

  const { rows } = await call('get_schedule', { schedule_id: shifts });

  expect(rows[0]).toMatchObject({
    ...{ name: shifts, kind: 'shift_based', teams: [{ name: 'Platform' }] },
    rotations: [{ events: ['Weekly turns'] }],
  });
  const entries: unknown = rows[0]?.['entries'];
  const names = Array.isArray(entries) ? entries.map(({ user }) => user.name) : [];
  expect(new Set(names).size).toBe(2);
});

test.each([
  [{ schedule_id: 'Nothing' }, 'There is no schedule'],
  [{ schedule_id: layered, until: '2026-09-01' }, '3 months at most'],
  [{ schedule_id: layered, since: '2026-03-06', until: '2026-03-05' }, 'is not after since'],
])('%j is refused', async (args, message) => {
  const { call } = await serve();

  const { error } = await call('get_schedule', args);

  expect(error?.message).toContain(message);
});

test('an id that no schedule has is NOT_FOUND', async () => {
  const { call } = await serve();

  const { error } = await call('get_schedule', { schedule_id: 'P0THERE' });

  expect(error?.code).toBe('NOT_FOUND');
});
