import * as z from 'zod/mini';
import type { Handler } from '../../../request/context.ts';
import { invalid, notFound } from '../../../request/refusals.ts';
import { parseDate } from '../../../time/parse-date.ts';
import { type Zone, zoneOf } from '../../../time/zone.ts';
import { shiftView } from '../../../views/schedule-view.ts';
import { find } from '../../find.ts';

const Body = z.object({
  overrides: z
    .array(z.object({ start: z.string(), end: z.string(), user: z.object({ id: z.string() }) }))
    .check(z.minLength(1)),
});

/** Makes overrides of a layered schedule, each with a status of its own. */
export const createOverrides: Handler = ({ path, body }, { account }) => {
  const schedule = find(account.schedules, path['id']);
  const parsed = Body.safeParse(body);
  if (!parsed.success) throw invalid('overrides must hold start, end and user');
  const zone = zoneOf(schedule.timeZone);
  const results = parsed.data.overrides.map(({ start, end, user }) => {
    const times = { start: read(start, zone), end: read(end, zone) };
    const errors = [
      ...(times.end <= times.start ? ['End must be after start'] : []),
      ...(account.users.has(user.id) ? [] : ['User not found']),
    ];
    const override = { id: account.ids.entity(), ...times, userId: user.id };
    if (errors.length > 0) return { status: 400, errors, override: { start, end, user } };
    schedule.overrides.push(override);
    return {
      status: 201,
      override: { id: override.id, ...shiftView(account, zone, override) },
    };
  });
  return { status: 201, body: results };
};

/** One that has begun ends now. */
export const deleteOverride: Handler = ({ path }, { account, now }) => {
  const { overrides } = find(account.schedules, path['id']);
  const index = overrides.findIndex(({ id }) => id === path['override_id']);
  const found = overrides[index];
  if (found === undefined) throw notFound();
  if (found.end <= now) throw invalid('Overrides in the past cannot be deleted');
  if (found.start < now) overrides[index] = { ...found, end: now };
  else overrides.splice(index, 1);
  return found.start < now ? { status: 200 } : { status: 204 };
};

function read(text: string, zone: Zone): number {
  const date = parseDate(text, zone);
  if (date === undefined) throw invalid(`${text} is not a valid ISO 8601 date`);
  return date;
}
