import { type DateWindow, splitWindow } from './date-windows.ts';

/** How a long time is read. */
export interface Windows<T> {
  /** The longest time that the list takes at once: see {@link longestWindowMs}. */
  readonly maxMs: number;
  /** The list over one part of the time. */
  list(window: DateWindow): AsyncIterable<T>;
}

/** Windows share this much, so that a row on their edge is lost to neither. */
const overlapMs = 1000;

/**
 * The rows of a list over a time that is longer than the API takes at once: window after window, the
 * earliest first, each in the API's own order, and each row once by its id. The windows overlap by a
 * second: rows without an id may come twice there.
 */
export async function* paginateWindows<T>(
  window: DateWindow,
  { maxMs, list }: Windows<T>,
): AsyncGenerator<T, void, undefined> {
  const seen = new Set<unknown>();
  for (const [index, { since, until }] of splitWindow(window, maxMs - overlapMs).entries()) {
    const from = index === 0 ? since : new Date(Date.parse(since) - overlapMs).toISOString();
    for await (const row of list({ since: from, until })) {
      const id: unknown = Object(row).id;
      if (id !== undefined && seen.has(id)) continue;
      seen.add(id);
      yield row;
    }
  }
}
