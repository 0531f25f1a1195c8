import { Random } from '../../core/random.ts';
import type { Account } from '../account/account.ts';
import type { Priority, Team } from '../account/entities.ts';
import { Ids } from '../account/ids.ts';
import type { Incident } from '../account/incident.ts';
import { Records } from '../account/records.ts';
import type { Schedule } from '../account/schedule.ts';
import { scheduleShifts } from '../on-call/schedule-shifts.ts';
import { DAY, SECOND } from '../time/duration.ts';
import { makeChangeEvents } from './change-events.ts';
import { handmadePlots } from './handmade-incidents.ts';
import { openPlots, type Scene } from './open-incidents.ts';
import { drawPastPlots } from './past-incidents.ts';
import { makePeople, type People } from './people.ts';
import type { Plot } from './plot.ts';
import { seedRecords } from './records/index.ts';
import { makeSchedules } from './schedules.ts';
import { makePolicies, makeServices } from './services.ts';
import { tellIncident, type World } from './tell-incident.ts';

const PAST_INCIDENTS = 394;
const DEPLOYMENTS = 180;
const FIRST_NUMBER = 3817;

/** The account of Acme Outdoor at an instant, and its people by their short names. */
export function makeAccount(seed: number, instant: number): { account: Account; people: People } {
  const now = Math.floor(instant / SECOND) * SECOND;
  const ids = new Ids(seed);
  const random = new Random(seed ^ 0x5f37_59df);
  const teams = makeTeams(ids);
  const teamIds = { payments: teams[0].id, platform: teams[1].id };
  const people = makePeople(ids, teamIds);
  const schedules = makeSchedules(ids, people, teamIds, now);
  const policies = makePolicies(ids, schedules, people, teamIds);
  const services = makeServices(ids, policies, now);
  const priorities = makePriorities(ids);
  const scene: Scene = { now, people, services, priorities };
  const policiesById = byId(byName(Object.values(policies)));
  const world: World = {
    ids,
    now,
    users: byId(Object.values(people)),
    policies: policiesById,
    priorities,
    scheduled: rosterOf(Object.values(schedules), now),
  };
  const incidents = tell(world, [
    ...drawPastPlots({ random, ...scene }, PAST_INCIDENTS),
    ...handmadePlots(scene),
    ...openPlots(scene),
  ]);
  const account: Account = {
    ids,
    abilities: ['teams', 'urgencies', 'service_support_hours', 'priorities', 'event_intelligence'],
    users: byId(byName(Object.values(people))),
    teams: byId(byName(teams)),
    services: byId(byName(Object.values(services))),
    policies: policiesById,
    schedules: byId(byName(Object.values(schedules))),
    priorities: byId(priorities),
    incidents,
    log: incidents.flatMap(({ log }) => log).sort((a, b) => a.at - b.at),
    changes: makeChangeEvents({ ids, random, ...scene }, DEPLOYMENTS),
    maintained: new Set(),
    formerUsers: new Set(),
    records: new Records(),
  };
  // Records draw from a chance of their own, so that more of them change nothing else.
  seedRecords({ account, people, random: new Random(seed ^ 0x2545_f491), now });
  return { account, people };
}

function tell(world: World, plots: readonly Plot[]): Incident[] {
  return plots
    .toSorted((a, b) => a.createdAt - b.createdAt)
    .map((plot, index) => tellIncident(world, plot, FIRST_NUMBER + index));
}

/** Looks shifts up that were computed once, for the sixty days that the story covers. */
function rosterOf(schedules: readonly Schedule[], now: number): World['scheduled'] {
  const shifts = new Map(
    schedules.map((schedule) => [schedule.id, scheduleShifts(schedule, now - 62 * DAY, now + DAY)]),
  );
  return (scheduleId, instant) =>
    shifts.get(scheduleId)?.find(({ start, end }) => start <= instant && instant < end)?.userId;
}

function makeTeams(ids: Ids): [payments: Team, platform: Team] {
  return [
    { id: ids.entity(), name: 'Payments', description: 'Checkout, payments and orders.' },
    { id: ids.entity(), name: 'Platform', description: 'Everything that the shop stands on.' },
  ];
}

function makePriorities(ids: Ids): Priority[] {
  return [
    'The shop cannot sell, all hands.',
    'Many customers are hit.',
    'Some customers are hit.',
    'Work is needed, customers do not notice.',
    'Cosmetic.',
  ].map((description, index) => ({ id: ids.entity(), name: `P${index + 1}`, description }));
}

function byId<T extends { readonly id: string }>(entities: readonly T[]): Map<string, T> {
  return new Map(entities.map((entity) => [entity.id, entity]));
}

function byName<T extends { readonly name: string }>(entities: readonly T[]): T[] {
  return entities.toSorted((a, b) => a.name.localeCompare(b.name));
}
