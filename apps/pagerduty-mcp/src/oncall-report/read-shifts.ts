import type { PagerDuty } from 'pagerduty-sdk';
import { present } from '../present.ts';
import { maybeNamed, type Named } from '../views/named.ts';
import type { Interval } from './intervals.ts';

/** On-call entries that are read at most. */
const mostEntries = 5000;

/** A turn of a person, within the period. */
export interface Shift extends Interval {
  readonly user: Named;
}

/** Whose turns are asked for; both are read where both are given. */
export interface Place {
  readonly policyIds: readonly string[];
  readonly scheduleIds: readonly string[];
}

interface Entry {
  readonly user?: Parameters<typeof maybeNamed>[0];
  readonly start?: string | null | undefined;
  readonly end?: string | null | undefined;
}

interface Reading {
  readonly signal: AbortSignal;
  readonly warn: (sentence: string) => void;
}

/** Turns on policies and schedules that touch a period, cut to it. */
export async function readShifts(
  pagerduty: PagerDuty,
  { policyIds, scheduleIds }: Place,
  period: Interval,
  reading: Reading,
): Promise<readonly Shift[]> {
  const range = {
    since: new Date(period.start).toISOString(),
    until: new Date(period.end).toISOString(),
  };
  const { signal } = reading;
  const [onPolicies, ...onSchedules] = await Promise.all([
    policyIds.length === 0 ? [] : readOnCalls(pagerduty, { policyIds, ...range }, reading),
    ...scheduleIds.map(async (id): Promise<readonly Entry[]> => {
      const { final_schedule } = await pagerduty.schedules.get(id, range, { signal });
      return final_schedule?.rendered_schedule_entries ?? [];
    }),
  ]);
  return present([...onPolicies, ...onSchedules.flat()]).flatMap((entry) => shiftOf(entry, period));
}

async function readOnCalls(
  { onCalls }: PagerDuty,
  { policyIds, ...range }: { policyIds: readonly string[]; since: string; until: string },
  { signal, warn }: Reading,
): Promise<readonly Entry[]> {
  const query = { escalation_policy_ids: [...policyIds], ...range };
  const { items, next } = await onCalls.list(query, { signal }).slice({ limit: mostEntries });
  if (next !== undefined) warn(`Only the first ${mostEntries} on-call entries are counted`);
  return items;
}

/** An entry without a start or an end holds for good. */
function shiftOf({ user, start, end }: Entry, period: Interval): readonly Shift[] {
  const person = maybeNamed(user);
  const from = Math.max(period.start, start ? Date.parse(start) : period.start);
  const to = Math.min(period.end, end ? Date.parse(end) : period.end);
  return person === undefined || from >= to ? [] : [{ user: person, start: from, end: to }];
}
