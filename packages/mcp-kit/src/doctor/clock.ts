import { type Finding, fail, ok, warn } from './finding.ts';
import type { Seen } from './observer.ts';

const warnMs = 60_000;
const failMs = 300_000;

const advice = 'Set the clock of this machine, for example by NTP: dates in answers look wrong.';

/** The local clock against the `Date` of the answers, of which the quickest tells most. */
export function checkClock(seen: readonly Seen[]): Finding {
  const [best] = seen
    .flatMap(readOffset)
    .sort((one, other) => one.uncertaintyMs - other.uncertaintyMs);
  if (best === undefined) {
    return warn('not checked: no answer of the API has a date', 'See network and key first.');
  }
  const sureMs = Math.max(0, Math.abs(best.offsetMs) - best.uncertaintyMs);
  if (sureMs <= warnMs) return ok('agrees with that of the API');
  const side = best.offsetMs > 0 ? 'behind' : 'ahead';
  const finding = `${inWords(Math.abs(best.offsetMs))} ${side}`;
  return sureMs > failMs ? fail(finding, advice) : warn(finding, advice);
}

interface Offset {
  /** How far the local clock is behind. */
  readonly offsetMs: number;
  readonly uncertaintyMs: number;
}

function readOffset({ headers, sentAt, receivedAt }: Seen): readonly Offset[] {
  const date = Date.parse(headers.get('date') ?? '');
  if (Number.isNaN(date)) return [];
  const ageMs = Number(headers.get('age') ?? 0) * 1000 || 0;
  const tripMs = Math.max(0, receivedAt - sentAt);
  // Date counts whole seconds, so that it is half a second behind on average.
  const offsetMs = date + ageMs + 500 - (sentAt + tripMs / 2);
  return [{ offsetMs, uncertaintyMs: tripMs / 2 + 500 }];
}

function inWords(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
