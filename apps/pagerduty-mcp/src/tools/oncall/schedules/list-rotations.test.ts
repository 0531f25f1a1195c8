import { expect, test } from 'vitest';
import { layered, shifts } from '../../../testing/schedules.ts';
import { serve } from '../../../testing/serve.ts';

test('lists rotations with who takes turns when', async () => {
  const { call } = await serve();

  const { rows } = await call('list_rotations', { schedule_id: shifts });

  expect(rows).toMatchObject([
    {
      events: [
        {
          ...{ name: 'Weekly turns', strategy: 'rotating', shifts_per_member: 1 },
          ...{ recurrence: ['RRULE:FREQ=WEEKLY'], time_zone: 'Europe/Berlin' },
          user_ids: [expect.any(String), expect.any(String)],
        },
      ],
    },
  ]);
});

test('a schedule of layers has none, and PagerDuty’s words say so', async () => {
  const { call } = await serve();

  const { error } = await call('list_rotations', { schedule_id: layered });

  expect(error?.message).toContain('layer-based');
});
