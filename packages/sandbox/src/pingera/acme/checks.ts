import type { Check, Job, RunStatus, Stretch } from '../check-model.ts';
import { pauseRuns } from '../check-schedule.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS, toNaive } from '../dates.ts';
import type { Founding } from '../founding.ts';
import { advanceJobs } from '../job-progress.ts';
import { saltOf } from '../ordinal-id.ts';
import type { Period } from '../period.ts';
import { newTarget, resultsPerRun } from '../targets.ts';
import { CHECK_PLANS, type CheckPlan } from './check-plans.ts';

const HISTORY_MS = 30 * DAY_MS;
const PAUSED_FOR_MS = 6 * DAY_MS;
const QUIET_BEFORE_NOW_MS = 12 * HOUR_MS;
const LONGEST_BLIP_MS = 2 * HOUR_MS;

/** Ids by name. */
export type Ids = ReadonlyMap<string, string>;

/** The checks with a history of 30 days, their groups, and the runs on demand. */
export function foundChecks(founding: Founding, secrets: Ids): Ids {
  const groups = new Map([
    ['Shop', foundGroup(founding, 'Shop', '#2fcc66', 'What customers touch')],
    ['Platform', foundGroup(founding, 'Platform', '#3498db', 'What the shop stands on')],
  ]);
  const checks = CHECK_PLANS.map((plan) => foundCheck(founding, plan, groups, secrets));
  foundJobs(founding, checks);
  return new Map(checks.map(({ name, id }) => [name, id]));
}

function foundGroup(
  { world, account, now }: Founding,
  name: string,
  color: string,
  description: string,
): string {
  const id = world.newId();
  const created_at = toNaive(now - 380 * DAY_MS);
  const position = account.checkGroups.size;
  const stamps = { created_at, updated_at: created_at };
  account.checkGroups.set(id, { id, name, description, color, active: true, position, ...stamps });
  return id;
}

/** A check that has run for 30 days as its plan says. */
export function foundCheck(founding: Founding, plan: CheckPlan, groups: Ids, secrets: Ids): Check {
  const { world, account, now } = founding;
  const { name, type, interval, trouble } = plan;
  const id = world.newId();
  const target = newTarget(type, plan);
  if (trouble !== undefined) account.troubles.set(target.url ?? target.host ?? '', trouble);
  const stamp = toNaive(now - 380 * DAY_MS);
  const stretch: Stretch = {
    first: 0,
    startsAt: firstRunAt(founding, plan),
    endsAt: Number.POSITIVE_INFINITY,
    everyMs: interval * SECOND_MS,
    width: resultsPerRun(target),
    target,
  };
  const findings = findingsOf(founding, plan, stretch);
  const running: Check = {
    id,
    name,
    active: plan.isPaused !== true,
    interval,
    target,
    group_id: groups.get(plan.group ?? '') ?? null,
    position: account.checks.size,
    secrets: (plan.secrets ?? []).map((variable) => ({
      id: world.newId(),
      secret_id: secrets.get(variable) ?? '',
      env_variable: variable,
      created_at: stamp,
    })),
    created_at: stamp,
    updated_at: stamp,
    periods: findings,
    findings,
    stretches: [stretch],
    salt: saltOf(id),
  };
  const check = plan.isPaused === true ? pauseRuns(running, now - PAUSED_FOR_MS) : running;
  account.checks.set(id, check);
  return check;
}

/** Such that a run falls on the moment when the trouble begins. */
function firstRunAt({ world, now }: Founding, { interval, trouble }: CheckPlan): number {
  const everyMs = interval * SECOND_MS;
  const turns = Math.floor(HISTORY_MS / everyMs);
  const lastRunAt =
    trouble === undefined
      ? now - world.random.int(0, everyMs - 1)
      : now - trouble.minutesAgo * MINUTE_MS;
  return lastRunAt - turns * everyMs;
}

function findingsOf(
  { world, now }: Founding,
  { trouble }: CheckPlan,
  { startsAt, everyMs }: Stretch,
): readonly Period<RunStatus>[] {
  const ok = (at: number) => ({ status: 'ok', startsAt: at }) as const;
  const blips = world.random.int(2, 4);
  const partMs = (now - QUIET_BEFORE_NOW_MS - startsAt) / blips;
  const past = Array.from({ length: blips }, (_, part) => {
    const turn = Math.ceil((part + world.random.next() * 0.7) * (partMs / everyMs)) + 1;
    const status: RunStatus = world.random.pick(['failed', 'degraded', 'timeout', 'failed']);
    const blipAt = startsAt + turn * everyMs;
    const lengthMs = Math.min(world.random.int(2, 9) * everyMs, LONGEST_BLIP_MS);
    const endsAt = blipAt + Math.ceil(lengthMs / everyMs) * everyMs;
    return [{ status, startsAt: blipAt }, ok(endsAt)];
  });
  const present =
    trouble === undefined
      ? []
      : [
          {
            status: trouble.status,
            startsAt: now - trouble.minutesAgo * MINUTE_MS,
            reason: trouble.reason,
          },
        ];
  return [ok(startsAt), ...past.flat(), ...present].filter((period) => period.startsAt <= now);
}

function foundJobs({ world, account, now }: Founding, checks: readonly Check[]): void {
  const plans = [
    { name: 'Web Storefront', isSaved: true, hoursAgo: 26 },
    { name: 'Message broker', isSaved: false, hoursAgo: 5 },
    { name: 'Search API', isSaved: true, hoursAgo: 3 },
  ];
  for (const { name, isSaved, hoursAgo } of plans) {
    const check = checks.find((one) => one.name === name);
    if (check === undefined) throw new RangeError(`No check ${name}`);
    const { regions, ...input } = check.target;
    const job: Job = {
      id: world.newId(),
      check_id: isSaved ? check.id : null,
      checkName: check.name,
      target: check.target,
      queuedAt: now - hoursAgo * HOUR_MS,
      check_parameters: { name, ...input },
      outcome: undefined,
    };
    account.jobs.set(job.id, job);
  }
  advanceJobs(account, now, () => world.newId());
}
