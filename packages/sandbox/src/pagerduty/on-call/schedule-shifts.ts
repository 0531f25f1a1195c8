import type { Schedule, Shift } from '../account/schedule.ts';
import { DAY } from '../time/duration.ts';
import { zoneOf } from '../time/zone.ts';
import { layerShifts } from './layer-shifts.ts';
import { joined, overlay, touching } from './shifts.ts';

/** Who is on call by a schedule in a range of instants: shifts that touch it, whole, in order. */
export function scheduleShifts(schedule: Schedule, from: number, to: number): Shift[] {
  const zone = zoneOf(schedule.timeZone);
  const longest = Math.max(...schedule.layers.map(({ turnMs }) => turnMs));
  const start = from - longest - DAY;
  const end = to + longest + DAY;
  const layers = schedule.layers.reduce<readonly Shift[]>(
    (below, layer) => overlay(below, layerShifts(layer, zone, start, end)),
    [],
  );
  const overrides = touching(schedule.overrides, start, end);
  const shifts = overrides.reduce((below, override) => overlay(below, [override]), layers);
  return touching(joined(shifts.map(bare)), from, to);
}

/** Who is on call by a schedule at an instant, if anyone. */
export function onCallUser(schedule: Schedule, instant: number): string | undefined {
  return scheduleShifts(schedule, instant, instant).at(0)?.userId;
}

function bare({ userId, start, end }: Shift): Shift {
  return { userId, start, end };
}
