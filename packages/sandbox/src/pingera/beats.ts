/**
 * Something that repeats: every `everyMs` from `startsAt` until before `endsAt`, each time with
 * `width` occurrences, which are numbered on from `first`.
 */
export interface Beat {
  readonly first: number;
  readonly startsAt: number;
  /** `Infinity` while it lasts. */
  readonly endsAt: number;
  readonly everyMs: number;
  readonly width: number;
}

/** A time, both ends included. */
export interface TimeRange {
  readonly from: number;
  readonly to: number;
}

/** Numbers of occurrences, both ends included. */
interface OrdinalRange {
  readonly low: number;
  readonly high: number;
}

/** The occurrences of a beat in a time, or `undefined` when there are none. */
export function ordinalsIn(beat: Beat, { from, to }: TimeRange): OrdinalRange | undefined {
  const { first, startsAt, endsAt, everyMs, width } = beat;
  const firstTurn = Math.max(0, Math.ceil((from - startsAt) / everyMs));
  const lastTurn = Math.min(
    Math.floor((to - startsAt) / everyMs),
    Math.ceil((endsAt - startsAt) / everyMs) - 1,
  );
  if (lastTurn < firstTurn) return undefined;
  return { low: first + firstTurn * width, high: first + lastTurn * width + width - 1 };
}

/** When an occurrence happens. */
export function timeOf({ first, startsAt, everyMs, width }: Beat, ordinal: number): number {
  return startsAt + Math.floor((ordinal - first) / width) * everyMs;
}

/** The occurrences of several beats in a time. */
export function countIn(beats: readonly Beat[], range: TimeRange): number {
  return beats.reduce((total, beat) => total + sizeOf(ordinalsIn(beat, range)), 0);
}

/** The beats, the last of which stops at `endsAt`. */
export function stopAt<T extends Beat>(beats: readonly T[], endsAt: number): readonly T[] {
  return beats.map((beat) => (beat.endsAt > endsAt ? { ...beat, endsAt } : beat));
}

/** The number that the next beat of the list begins with; all of them must have ended. */
export function nextOrdinal(beats: readonly Beat[]): number {
  const last = beats.at(-1);
  if (last === undefined) return 0;
  const range = ordinalsIn(last, { from: last.startsAt, to: last.endsAt });
  return range === undefined ? last.first : range.high + 1;
}

function sizeOf(range: OrdinalRange | undefined): number {
  return range === undefined ? 0 : range.high - range.low + 1;
}
