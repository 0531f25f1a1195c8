import { ordinalsIn, type TimeRange, timeOf } from './beats.ts';
import type { Check, RunStatus, Stretch } from './check-model.ts';
import { DAY_MS } from './dates.ts';
import { fromOrdinalId, toOrdinalId } from './ordinal-id.ts';
import { stateAt } from './period.ts';

/** How long the results of scheduled runs are kept. */
export const RETENTION_MS = 7 * DAY_MS;

/** Results that follow each other with the same outcome. */
interface Span {
  readonly check: Check;
  readonly stretch: Stretch;
  readonly status: RunStatus;
  readonly reason: string | undefined;
  readonly low: number;
  readonly high: number;
}

/** One result of a scheduled run. */
export interface Run {
  readonly check: Check;
  readonly stretch: Stretch;
  readonly ordinal: number;
  readonly at: number;
  readonly status: RunStatus;
  readonly reason: string | undefined;
}

/** The results of a check that have come in, newest first. */
export function spansOf(check: Check, range: TimeRange, statuses: readonly RunStatus[]): Span[] {
  return check.findings.toReversed().flatMap(({ status, reason, startsAt }, place, all) => {
    if (!statuses.includes(status)) return [];
    const endsAt = all[place - 1]?.startsAt ?? Number.POSITIVE_INFINITY;
    const shared = { from: Math.max(range.from, startsAt), to: Math.min(range.to, endsAt - 1) };
    return check.stretches.toReversed().flatMap((stretch) => {
      const ordinals = ordinalsIn(stretch, shared);
      return ordinals === undefined ? [] : [{ check, stretch, status, reason, ...ordinals }];
    });
  });
}

export function countSpans(spans: readonly Span[]): number {
  return spans.reduce((total, { low, high }) => total + high - low + 1, 0);
}

/** The results of the spans one by one. */
export function* runsOf(spans: readonly Span[]): Generator<Run> {
  for (const { check, stretch, status, reason, low, high } of spans) {
    for (let ordinal = high; ordinal >= low; ordinal -= 1) {
      yield { check, stretch, status, reason, ordinal, at: timeOf(stretch, ordinal) };
    }
  }
}

/** The time of which the results of scheduled runs are kept. */
export function keptRange(now: number): TimeRange {
  return { from: now - RETENTION_MS, to: now };
}

/** The result with that id, if the check has it. */
export function findRun(check: Check, id: string, range: TimeRange): Run | undefined {
  const ordinal = fromOrdinalId(check.salt, id);
  return ordinal === undefined ? undefined : findOrdinal(check, ordinal, range);
}

/** The result with that number, if the check has it. */
export function findOrdinal(
  check: Check,
  ordinal: number,
  { from, to }: TimeRange,
): Run | undefined {
  const stretch = check.stretches.findLast(({ first }) => first <= ordinal);
  const range = stretch && ordinalsIn(stretch, { from, to });
  if (range === undefined || stretch === undefined) return undefined;
  if (ordinal < range.low || ordinal > range.high) return undefined;
  const at = timeOf(stretch, ordinal);
  const { status, reason } = stateAt(check.findings, at);
  return { check, stretch, ordinal, at, status, reason };
}

export function runId({ check, ordinal }: Run): string {
  return toOrdinalId(check.salt, ordinal);
}

export function regionOf({ stretch, ordinal }: Run): string {
  const { first, width, target } = stretch;
  const place = width > 1 ? (ordinal - first) % width : ordinal;
  const region = target.regions[place % target.regions.length];
  if (region === undefined) throw new RangeError('A check needs a region');
  return region;
}

/** What has an age. */
interface Dated {
  readonly at: number;
}

/** Several lists, each newest first, as one. */
export function* mergeNewestFirst<T extends Dated>(lists: Iterable<Iterable<T>>): Generator<T> {
  const rests = [...lists].flatMap((list) => {
    const rest = list[Symbol.iterator]();
    const head = rest.next();
    return head.done === true ? [] : [{ rest, head: head.value }];
  });
  for (let newest = rests[0]; newest !== undefined; newest = rests[0]) {
    for (const one of rests) if (one.head.at > newest.head.at) newest = one;
    yield newest.head;
    const next = newest.rest.next();
    if (next.done === true) rests.splice(rests.indexOf(newest), 1);
    else newest.head = next.value;
  }
}
