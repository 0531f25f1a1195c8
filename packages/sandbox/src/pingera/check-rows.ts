import type { Account } from './account.ts';
import { ordinalsIn, timeOf } from './beats.ts';
import type { Check } from './check-model.ts';
import { toNaive } from './dates.ts';
import { stateAt } from './period.ts';

/** The check as it goes over the wire. */
export function toCheckRow({ checkGroups }: Account, check: Check, now: number) {
  const { id, name, active, interval, target, group_id, position, created_at, updated_at } = check;
  const { regions, ...settings } = target;
  const lastRunAt = lastRun(check, now);
  return {
    id,
    name,
    ...settings,
    interval,
    active,
    status: stateAt(check.periods, now).status,
    group_id,
    group: group_id === null ? null : (checkGroups.get(group_id) ?? null),
    position,
    secrets: check.secrets.map(({ secret_id, env_variable }) => ({ secret_id, env_variable })),
    last_checked_at: lastRunAt === undefined ? null : toNaive(lastRunAt),
    created_at,
    updated_at,
  };
}

function lastRun({ stretches }: Check, now: number): number | undefined {
  for (const stretch of stretches.toReversed()) {
    const range = ordinalsIn(stretch, { from: stretch.startsAt, to: now });
    if (range !== undefined) return timeOf(stretch, range.high);
  }
  return undefined;
}
