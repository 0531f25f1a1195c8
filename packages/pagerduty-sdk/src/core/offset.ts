import { InvalidRequestError } from '../errors.ts';
import type { Position } from './position.ts';

/** PagerDuty answers 400 for rows past this number. */
export const offsetCap = 10_000;

/** Where a page of an offset list begins: in the list, or in the part of it that begins anew by time. */
export interface Offset {
  readonly offset: number;
  readonly window?: TimeWindow | undefined;
}

/** Dates that stand in for those of the query, past the cap; `''` leaves one as it is. */
export interface TimeWindow {
  readonly since: string;
  readonly until: string;
  /** Id of the row that came last before the window; windows overlap. */
  readonly lastId: string;
}

const written = /^(\d{1,5}) (\d{4}[\dTZ:-]{16})? (\d{4}[\dTZ:-]{16})? (.*)$/;

/** Reads a position, which a cursor from outside may hold. */
export function readOffset(at: Position['at']): Offset {
  if (typeof at === 'string') {
    const [match, offset, since = '', until = '', lastId = ''] = written.exec(at) ?? [];
    if (match !== undefined) return { offset: Number(offset), window: { since, until, lastId } };
  } else if (at === undefined || (Number.isInteger(at) && at >= 0)) return { offset: at ?? 0 };
  throw new InvalidRequestError('The cursor is not one this client gave');
}

/** The position of an offset. */
export function writeOffset({ offset, window }: Offset): string | number {
  if (window === undefined) return offset;
  // Past the first row the overlap is behind.
  return `${offset} ${window.since} ${window.until} ${offset === 0 ? window.lastId : ''}`;
}

/** Whether nothing can be asked for from there on. */
export function isAtCap(at: Position['at']): boolean {
  return at !== undefined && readOffset(at).offset >= offsetCap;
}
