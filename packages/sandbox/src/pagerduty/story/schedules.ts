import type { Ids } from '../account/ids.ts';
import type { Layer, Restriction, Schedule } from '../account/schedule.ts';
import { DAY, HOUR } from '../time/duration.ts';
import { zoneOf } from '../time/zone.ts';
import type { People, PersonName } from './people.ts';

const WEEK = 7 * DAY;
/** The oldest shift that the story needs. */
const LOOK_BACK = 24 * WEEK;

export interface Schedules {
  readonly primary: Schedule;
  readonly secondary: Schedule;
  readonly followTheSun: Schedule;
}

interface Team {
  readonly payments: string;
  readonly platform: string;
}

/** Three schedules: turns of a week, turns of a day, and two halves of the world. */
export function makeSchedules(ids: Ids, people: People, teams: Team, now: number): Schedules {
  const make = { ids, people, now };
  return {
    primary: makePrimary(make, teams.payments),
    secondary: makeSecondary(make, teams.payments),
    followTheSun: makeFollowTheSun(make, teams.platform),
  };
}

interface Make {
  readonly ids: Ids;
  readonly people: People;
  readonly now: number;
}

function makePrimary(make: Make, teamId: string): Schedule {
  const timeZone = 'America/New_York';
  return {
    id: make.ids.entity(),
    name: 'Payments Primary',
    description: 'First to be called for payments, hand-off on Mondays at 9.',
    timeZone,
    teamId,
    layers: [makeLayer(make, 'Weekly', timeZone, WEEK, ['dana', 'priya', 'tomas'])],
    overrides: [makeOverride(make, 'marcus', -9 * DAY, 12 * HOUR)],
  };
}

function makeSecondary(make: Make, teamId: string): Schedule {
  const timeZone = 'America/New_York';
  return {
    id: make.ids.entity(),
    name: 'Payments Secondary',
    description: 'Stands behind the primary, hand-off daily at 9.',
    timeZone,
    teamId,
    layers: [makeLayer(make, 'Daily', timeZone, DAY, ['tomas', 'priya', 'dana', 'marcus'])],
    overrides: [makeOverride(make, 'priya', 2 * DAY, 10 * HOUR)],
  };
}

function makeFollowTheSun(make: Make, teamId: string): Schedule {
  const timeZone = 'Etc/UTC';
  const daytime = { kind: 'daily', startDay: 1, durationMs: 12 * HOUR } as const;
  const europe = { ...daytime, startOfDayMs: 7 * HOUR };
  const americas = { ...daytime, startOfDayMs: 19 * HOUR };
  return {
    id: make.ids.entity(),
    name: 'Platform Follow-the-Sun',
    description: 'Europe from 07:00 UTC, the Americas from 19:00 UTC.',
    timeZone,
    teamId,
    layers: [
      makeLayer(make, 'Europe', timeZone, WEEK, ['aisha', 'lukas', 'ingrid'], [europe]),
      makeLayer(make, 'Americas', timeZone, WEEK, ['kenji', 'ingrid'], [americas]),
    ],
    overrides: [makeOverride(make, 'lukas', -2 * HOUR, 8 * HOUR)],
  };
}

/** Starts so that the first of `names` has the turn in which now falls. */
function makeLayer(
  { ids, people, now }: Make,
  name: string,
  timeZone: string,
  turnMs: number,
  names: readonly PersonName[],
  restrictions: readonly Restriction[] = [],
): Layer {
  const rotationStart = handOffBefore(now, timeZone, turnMs);
  const round = turnMs * names.length;
  const zone = zoneOf(timeZone);
  const first = zone.toLocal(rotationStart) - Math.ceil(LOOK_BACK / round) * round;
  return {
    id: ids.entity(),
    name,
    start: zone.toInstant(first),
    rotationStart: zone.toInstant(first),
    turnMs,
    userIds: names.map((person) => people[person].id),
    restrictions,
  };
}

/** The last Monday, or day, at 9 o'clock local time. */
function handOffBefore(now: number, timeZone: string, turnMs: number): number {
  const zone = zoneOf(timeZone);
  const anchor = Date.UTC(1970, 0, 5, 9);
  const turns = Math.floor((zone.toLocal(now) - anchor) / turnMs);
  return zone.toInstant(anchor + turns * turnMs);
}

function makeOverride({ ids, people, now }: Make, person: PersonName, from: number, long: number) {
  const start = Math.floor((now + from) / HOUR) * HOUR;
  return { id: ids.entity(), start, end: start + long, userId: people[person].id };
}
