import { InvalidResponseError } from '../errors.ts';
import { type FetchPage, LookAhead } from './look-ahead.ts';
import { isAtCap, readOffset, writeOffset } from './offset.ts';
import type { PagingStyle } from './operation.ts';
import { type Place, pagingStyles, read } from './paging-styles.ts';
import type { Position } from './position.ts';
import { Seen } from './seen.ts';
import { TimeSplit } from './time-split.ts';

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
  /** The caller's filters. */
  readonly query: Readonly<Record<string, unknown>>;
  /** Most pages that are fetched ahead. */
  readonly lookAhead: number;
  readonly signal: AbortSignal | undefined;
  readonly fetchPage: FetchPage;
}

/** One row in its list. */
export interface Entry<T> {
  readonly row: T;
  /** The position after the row. */
  readonly after: () => Position;
}

/** One page, as far as its rows are new. */
export interface Page<T> {
  readonly entries: readonly Entry<T>[];
  readonly next: Position | undefined;
  /** Whether `next` is what the API says, not a guess from a page that is full. */
  readonly isCertain: boolean;
}

/** How far a walk goes. */
export interface Reach {
  readonly start: Position;
  /** Rows of a page, where there are pages. */
  readonly size: number | undefined;
  /** Rows that are wanted; `undefined` where the reader may stop after any page. */
  readonly wanted: number | undefined;
}

/** Walks through a list, page by page. */
export class Walk<T> {
  readonly #source: ListSource;
  readonly #reach: Reach;
  readonly #ahead: LookAhead;
  readonly #split: TimeSplit | undefined;
  readonly #seen = new Seen();
  /** Where reading began in the window at hand. */
  #windowStart: Position['at'];

  constructor(source: ListSource, reach: Reach) {
    this.#source = source;
    this.#reach = reach;
    this.#ahead = new LookAhead(source.fetchPage, source.signal);
    this.#split =
      source.style === 'offset' ? new TimeSplit(source.operation, source.query) : undefined;
    this.#windowStart = reach.start.at;
  }

  async *pages(): AsyncGenerator<Page<T>, void, undefined> {
    const { start, wanted } = this.#reach;
    let left = wanted ?? Number.POSITIVE_INFINITY;
    // Who asks for a second page is likely to read on; who wants many rows needs it anyway.
    let pagesAhead = wanted === undefined ? 0 : 1;
    try {
      let at: Position | undefined = start;
      while (at !== undefined) {
        const page: Page<T> = await this.#page(at);
        left -= page.entries.length;
        this.#lookAhead(page.next, Math.min(pagesAhead, this.#source.lookAhead), left);
        pagesAhead = Math.max(2, pagesAhead * 2);
        yield page;
        at = page.next;
      }
    } finally {
      this.#ahead.stop();
    }
  }

  #lookAhead(next: Position | undefined, pages: number, rows: number): void {
    const { following } = pagingStyles[this.#source.style];
    const { size } = this.#reach;
    const places: Place[] = [];
    let at = next?.at;
    let left = rows;
    while (at !== undefined && places.length < pages && left > 0) {
      if (this.#split !== undefined && isAtCap(at)) break;
      const place = this.#place(at, size);
      places.push(place);
      left -= Number(place.parameters['limit'] ?? Number.POSITIVE_INFINITY);
      at = following(at, size);
    }
    this.#ahead.plan(places);
  }

  async #page(at: Position): Promise<Page<T>> {
    const { operation, style } = this.#source;
    const paging = pagingStyles[style];
    this.#split?.check(at.at);
    // A page smaller than the part of it that is skipped would never come past that part.
    const { size } = this.#reach;
    const place = this.#place(at.at, size === undefined ? undefined : Math.max(size, at.skip + 1));
    const body = await this.#ahead.take(place);
    const rows = this.#rows(body);
    const found = this.#new(rows.slice(at.skip), at);
    const told = paging.next(operation, { body, at: at.at, rowCount: rows.length, place });
    const next = await this.#next(at.at, told, found);
    if (rows.length > 0 && found.length === 0 && isElsewhere(body, place)) {
      throw standsStill(operation);
    }
    // What the API says is the end of a window only is no word on whether there are more rows.
    const isCertain = paging.isCertain(body) && (told === undefined) === (next === undefined);
    const last = found.at(-1);
    if (last === undefined || next === undefined) return { entries: found, next, isCertain };
    const entries = [...found.slice(0, -1), { row: last.row, after: () => next }];
    return { entries, next, isCertain };
  }

  #place(at: Position['at'], size: number | undefined): Place {
    const { operation, style } = this.#source;
    return pagingStyles[style].place(operation, at, size);
  }

  async #next(
    at: Position['at'],
    told: Position['at'],
    found: readonly Entry<T>[],
  ): Promise<Position | undefined> {
    const next = await this.#pastCap(at, told, found);
    if (next === undefined) return undefined;
    if (this.#seen.wasAt(next)) throw standsStill(this.#source.operation);
    return { at: next, skip: 0 };
  }

  async #pastCap(
    at: Position['at'],
    told: Position['at'],
    found: readonly Entry<T>[],
  ): Promise<Position['at']> {
    const split = this.#split;
    if (split === undefined) return told;
    split.watch(found.map(({ row }) => row));
    if (split.wantsFirst(this.#windowStart, told)) {
      const begin = writeOffset({ offset: 0, window: readOffset(at).window });
      const body = await this.#source.fetchPage(this.#place(begin, 1));
      split.watchFirst(this.#rows(body)[0]);
    }
    const next = split.next(at, told);
    if (next !== told) this.#windowStart = next;
    return next;
  }

  /** The rows that were not met before; no row is dropped where they do not slide. */
  #new(rows: readonly T[], at: Position): Entry<T>[] {
    const paging = pagingStyles[this.#source.style];
    const entries = rows.map((row, index) => ({ row, after: () => paging.step(at, index + 1) }));
    if (!paging.isShifting) return entries;
    const { lastId } = readOffset(at.at).window ?? {};
    const overlap = rows.findIndex((row) => lastId && read(row, 'id') === lastId);
    return entries.filter(({ row }, index) => this.#seen.isNew(row) && index > overlap);
  }

  #rows(body: unknown): readonly T[] {
    const { operation, items } = this.#source;
    const lists = items === '' ? [body] : items.split('|').map((name) => read(body, name));
    const rows = lists.find(Array.isArray);
    if (rows !== undefined) return rows;
    throw new InvalidResponseError(operation, `there is no list ${items || 'in the body'}`);
  }
}

/** Whether the API says that it served another offset than it was asked for. */
function isElsewhere(body: unknown, { parameters }: Place): boolean {
  const offset = read(body, 'offset');
  return typeof offset === 'number' && offset !== parameters['offset'];
}

function standsStill(operation: string): InvalidResponseError {
  return new InvalidResponseError(operation, 'more rows promised, but the page does not advance');
}
