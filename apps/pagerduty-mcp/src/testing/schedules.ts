import type { Served } from './serve.ts';

/** A schedule of layers, and one of shifts. */
export const layered = 'Payments Primary';
export const shifts = 'Support Weekends';

/** The rotation of the schedule of shifts, and its event. */
export async function theRotation({ call }: Pick<Served, 'call'>) {
  const { rows } = await call('list_rotations', { schedule_id: shifts });
  const [rotation] = rows;
  const events: unknown = rotation?.['events'];
  const [event] = Array.isArray(events) ? events : [];
  return { schedule_id: shifts, rotation_id: String(rotation?.['id']), event };
}
