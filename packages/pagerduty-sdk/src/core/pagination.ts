import { InvalidRequestError, InvalidResponseError } from '../errors.ts';
import type { PagingStyle } from './operation.ts';
import { type Place, pagingStyles, type RawPage, read } from './paging-styles.ts';
import { decodePosition, encodePosition, type Position } from './position.ts';

/** How a list gets its pages. */
export interface ListSource {
  /** `METHOD /path/{template}`, for messages. */
  readonly operation: string;
  /** `METHOD /path` with its ids, which ties resume tokens to their list. */
  readonly list: () => string;
  readonly style: PagingStyle;
  /** Body field that holds the rows, or several parted by `|`; `''` when the body is the list itself. */
  readonly items: string;
  readonly pageSize: number | undefined;
  readonly fetchPage: (place: Place) => Promise<unknown>;
}

/** Some rows of a list, and how to go on after any of them. */
export interface Slice<T> {
  readonly items: readonly T[];
  /** Token that continues after the last row; `undefined` when the list has ended. */
  readonly next: string | undefined;
  /** Token that continues after the first `count` rows of this slice. */
  readonly resumeAfter: (count: number) => string | undefined;
}

interface Entry<T> {
  readonly row: T;
  /** The position after the row. */
  readonly after: Position;
}

interface Page<T> {
  readonly entries: readonly Entry<T>[];
  readonly next: Position | undefined;
  /** Whether `next` is what the API says, not a guess from a page that is full. */
  readonly isCertain: boolean;
}

const beginning: Position = { at: undefined, skip: 0 };

/**
 * A list that is read as it is used: looped over with `for await`, cut with `take` or `slice`, or
 * read by page. Nothing is sent before that, and nothing beyond the page in hand.
 */
export class Paginated<T> implements AsyncIterable<T> {
  readonly #source: ListSource;

  constructor(source: ListSource) {
    this.#source = source;
  }

  /** Every row, in the API's order. A row that slid onto a later page is not repeated. */
  async *[Symbol.asyncIterator](): AsyncIterator<T> {
    for await (const rows of this.pages()) yield* rows;
  }

  /** The rows page by page. */
  async *pages(): AsyncGenerator<readonly T[], void, undefined> {
    for await (const { entries } of this.#pages(beginning, this.#pageSize(Infinity))) {
      yield entries.map(({ row }) => row);
    }
  }

  /** The first `count` rows, or all there are; `Infinity` gathers the whole list. */
  async take(count: number): Promise<T[]> {
    return [...(await this.slice({ limit: count })).items];
  }

  /**
   * At most `limit` rows, from the start or from the `cursor` of an earlier slice of the same list.
   * `next` is set exactly when the API has more.
   */
  async slice({
    limit,
    cursor,
  }: {
    limit: number;
    cursor?: string | undefined;
  }): Promise<Slice<T>> {
    if (!(limit >= 0 && (Number.isInteger(limit) || limit === Infinity))) {
      throw new InvalidRequestError('A number of rows must be a whole number, 0 or more');
    }
    const list = this.#source.list();
    const start = cursor === undefined ? beginning : decodePosition(list, cursor);
    const { entries, next } = await this.#gather(start, limit);
    const token = (position: Position | undefined) =>
      position === undefined ? undefined : encodePosition(list, position);
    return {
      items: entries.map(({ row }) => row),
      next: token(next),
      resumeAfter(count) {
        if (count >= entries.length) return token(next);
        return token(count <= 0 ? start : entries[count - 1]?.after);
      },
    };
  }

  async #gather(start: Position, limit: number): Promise<Omit<Page<T>, 'isCertain'>> {
    if (limit === 0) return { entries: [], next: start };
    const entries: Entry<T>[] = [];
    for await (const page of this.#pages(start, this.#pageSize(limit + start.skip))) {
      for (const entry of page.entries) entries.push(entry);
      if (entries.length > limit) {
        const kept = entries.slice(0, limit);
        return { entries: kept, next: kept.at(-1)?.after };
      }
      if (entries.length === limit && page.isCertain) return { entries, next: page.next };
    }
    return { entries, next: undefined };
  }

  /** Rows to ask for per page when `wanted` are wanted. */
  #pageSize(wanted: number): number | undefined {
    const { style, pageSize } = this.#source;
    const { maxSize } = pagingStyles[style];
    return maxSize === undefined ? pageSize : Math.min(pageSize ?? maxSize, maxSize, wanted);
  }

  async *#pages(start: Position, size: number | undefined): AsyncGenerator<Page<T>> {
    const { operation, style, fetchPage } = this.#source;
    const paging = pagingStyles[style];
    const seen: Seen = { ids: new Set(), places: new Set() };
    let at: Position | undefined = start;
    while (at !== undefined) {
      // A page smaller than the part of it that is skipped would never come past that part.
      const asked = size === undefined ? undefined : Math.max(size, at.skip + 1);
      const place = paging.place(operation, at.at, asked);
      const body = await fetchPage(place);
      const all = this.#rows(body);
      const next = this.#next({ body, at: at.at, rowCount: all.length, place }, seen);
      const entries = this.#entries(all.slice(at.skip), at, next, seen);
      if (all.length > 0 && entries.length === 0 && isElsewhere(body, place)) {
        throw standsStill(operation);
      }
      yield { entries, next, isCertain: paging.isCertain(body) };
      at = next;
    }
  }

  #next(page: RawPage, { places }: Seen): Position | undefined {
    const { operation, style } = this.#source;
    const at = pagingStyles[style].next(operation, page);
    if (at === undefined) return undefined;
    if (places.has(at)) throw standsStill(operation);
    places.add(at);
    return { at, skip: 0 };
  }

  #entries(
    rows: readonly T[],
    at: Position,
    next: Position | undefined,
    { ids }: Seen,
  ): readonly Entry<T>[] {
    const paging = pagingStyles[this.#source.style];
    const entries = rows
      .map((row, index) => ({ row, after: paging.step(at, index + 1) }))
      .filter(({ row }) => !paging.isShifting || isNew(row, ids));
    const last = entries.pop();
    return last === undefined ? [] : [...entries, { ...last, after: next ?? last.after }];
  }

  #rows(body: unknown): readonly T[] {
    const { operation, items } = this.#source;
    const lists = items === '' ? [body] : items.split('|').map((name) => read(body, name));
    const rows = lists.find(Array.isArray);
    if (rows !== undefined) return rows;
    throw new InvalidResponseError(operation, `there is no list ${items || 'in the body'}`);
  }
}

/** What a walk through a list has met. */
interface Seen {
  readonly ids: Set<string>;
  readonly places: Set<Position['at']>;
}

/** Whether the row is met for the first time, as far as it has an id, which is unique per type. */
function isNew(row: unknown, ids: Set<string>): boolean {
  const id = read(row, 'id');
  if (typeof id !== 'string') return true;
  const key = JSON.stringify([read(row, 'type'), id]);
  if (ids.has(key)) return false;
  ids.add(key);
  return true;
}

/** Whether the API says that it served another offset than it was asked for. */
function isElsewhere(body: unknown, { parameters }: Place): boolean {
  const offset = read(body, 'offset');
  return typeof offset === 'number' && offset !== parameters['offset'];
}

function standsStill(operation: string): InvalidResponseError {
  return new InvalidResponseError(operation, 'more rows promised, but the page does not advance');
}
