import type { Parts } from 'mcp-kit';
import type { Notification, PagerDuty } from 'pagerduty-sdk';
import type { Named } from '../views/named.ts';
import { hoursOf, type Interval, intersect } from './intervals.ts';
import { LocalTime } from './local-time.ts';
import { pagesByUser } from './pages.ts';
import { type Place, readShifts, type Shift } from './read-shifts.ts';

/** Notifications that are read at most. */
const mostNotifications = 5000;

/** What a person carried; pages are absent where they could not be read. */
export interface OncallLoad {
  readonly user: Named;
  readonly time_zone: string;
  readonly hours_on_call: number;
  readonly business_hours: number;
  readonly off_hours: number;
  readonly interruptions?: number | undefined;
  readonly night_pages?: number | undefined;
}

interface Reading {
  readonly parts: Parts;
  readonly signal: AbortSignal;
  readonly warn: (sentence: string) => void;
}

/** What everybody on call within a period carried, who was on call longest first. */
export async function readOncallReport(
  pagerduty: PagerDuty,
  place: Place,
  period: Interval,
  { parts, signal, warn }: Reading,
): Promise<readonly OncallLoad[]> {
  const [shifts, notifications] = await Promise.all([
    readShifts(pagerduty, place, period, { signal, warn }),
    parts.rows('interruptions', readNotifications(pagerduty, period, { signal, warn })),
  ]);
  const people = [...new Map(shifts.map(({ user }) => [user.id, user])).values()];
  const pages = notifications && pagesByUser(notifications);
  const loads = await Promise.all(
    people.map(async (user) => {
      const zone = await readZone(pagerduty, user, { parts, signal, warn });
      return loadOf(user, shifts, { pages: pages && (pages.get(user.id) ?? []), period, zone });
    }),
  );
  return loads.toSorted((one, other) => other.hours_on_call - one.hours_on_call);
}

async function readNotifications(
  { notifications }: PagerDuty,
  { start, end }: Interval,
  { signal, warn }: Omit<Reading, 'parts'>,
): Promise<readonly Notification[]> {
  const range = { since: new Date(start).toISOString(), until: new Date(end).toISOString() };
  const list = notifications.list(range, { signal });
  const { items, next } = await list.slice({ limit: mostNotifications });
  if (next !== undefined) warn(`Only the first ${mostNotifications} notifications are counted`);
  return items;
}

interface Zone {
  readonly name: string;
  readonly clocks: LocalTime;
}

async function readZone(
  pagerduty: PagerDuty,
  { id, name }: Named,
  { parts, signal, warn }: Reading,
): Promise<Zone> {
  const what = `the time zone of ${name}, who is counted in UTC`;
  const user = await parts.get(what, pagerduty.users.get(id, {}, { signal }));
  const utc = { name: 'UTC', clocks: new LocalTime('UTC') };
  if (user?.time_zone === undefined) return utc;
  try {
    return { name: user.time_zone, clocks: new LocalTime(user.time_zone) };
  } catch {
    warn(`${user.time_zone} of ${name} is no time zone: counted in UTC`);
    return utc;
  }
}

interface Measure {
  readonly pages: readonly number[] | undefined;
  readonly period: Interval;
  readonly zone: Zone;
}

function loadOf(
  user: Named,
  shifts: readonly Shift[],
  { pages, period, zone }: Measure,
): OncallLoad {
  const own = shifts.filter((shift) => shift.user.id === user.id);
  const hours = hoursOf(own);
  const inside = hoursOf(intersect(own, zone.clocks.businessHours(period)));
  return {
    user,
    time_zone: zone.name,
    hours_on_call: rounded(hours),
    business_hours: rounded(inside),
    off_hours: rounded(hours - inside),
    interruptions: pages?.length,
    night_pages: pages?.filter((at) => zone.clocks.isNight(at)).length,
  };
}

/** To a hundredth of an hour. */
function rounded(hours: number): number {
  return Math.round(hours * 100) / 100;
}
