import { from, view } from 'mcp-kit';
import type { Rotation, RotationEvent } from 'pagerduty-sdk';
import * as z from 'zod';

const EventView = z.object({
  id: z.string(),
  name: z.string(),
  start_time: z.string(),
  end_time: z.string(),
  time_zone: z.string(),
  recurrence: z.array(z.string()),
  effective_since: z.string(),
  effective_until: z.string().optional(),
  strategy: z.string(),
  shifts_per_member: z.int().optional(),
  user_ids: z.array(z.string()),
});

/** Who takes turns when. */
export const RotationEventView = view<RotationEvent>(
  Object.fromEntries(
    Object.entries(EventView.shape).map(([name, schema]) => [
      name,
      from(schema, (event: RotationEvent) => Reflect.get(flat(event), name)),
    ]),
  ),
);

/** A rotation of a schedule of shifts, with its events. */
export const RotationView = view<Rotation>({
  id: z.string(),
  events: from(z.array(EventView), ({ events }) => events?.map(flat)),
});

/** An event in the words of the tools that make one. */
function flat(event: RotationEvent): z.infer<typeof EventView> {
  const { id, name, start_time, end_time, recurrence, assignment_strategy: strategy } = event;
  return {
    ...{ id, name, recurrence: [...recurrence] },
    start_time: start_time.date_time,
    end_time: end_time.date_time,
    time_zone: start_time.time_zone,
    effective_since: event.effective_since,
    effective_until: event.effective_until ?? undefined,
    strategy: strategy.type === 'every_member_assignment_strategy' ? 'every' : 'rotating',
    shifts_per_member: strategy.shifts_per_member ?? undefined,
    user_ids: strategy.members.flatMap(({ user_id }) => user_id ?? []),
  };
}
