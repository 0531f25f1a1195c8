import { PingeraInvalidRequestError, PingeraInvalidResponseError } from '../errors.ts';
import { checkWhole } from './limits.ts';
import type { PagingStyle } from './operation.ts';
import { pagingStyles } from './paging-styles.ts';
import { decodePosition, encodePosition, type Position } from './position.ts';

/** How a list gets its pages. */
export interface ListSource {
  /** `METHOD /path/{template}`, for messages. */
  readonly operation: string;
  /** `METHOD /path`, filled in, which ties resume tokens to their list. */
  readonly name: () => string;
  readonly style: PagingStyle;
  /** Body field that holds the rows; `''` when the body is the list itself. */
  readonly items: string;
  readonly pageSize: number | undefined;
  readonly fetchPage: (parameters: Readonly<Record<string, number>>) => Promise<unknown>;
}

/** Some rows of a list, and how to go on after any of them. */
export interface Slice<T> {
  readonly items: readonly T[];
  /** Token that continues after the last row; `undefined` when the list has ended. */
  readonly next: string | undefined;
  /** Token that continues after the first `count` rows of this slice. */
  readonly resumeAfter: (count: number) => string | undefined;
}

interface Placed<T> {
  readonly row: T;
  /** Where the list goes on after this row. */
  readonly after: Position;
}

interface Page<T> {
  readonly rows: readonly Placed<T>[];
  readonly next: Position | undefined;
}

/**
 * A list that is read as it is used: looped over with `for await`, cut with `take` or `slice`, or
 * read by page. Nothing is sent before that, and nothing beyond the page in hand. A row that slid
 * onto the next page, because others came before it, is not repeated.
 */
export class Paginated<T> implements AsyncIterable<T> {
  readonly #source: ListSource;

  /** Throws {@link PingeraInvalidRequestError} on a page size that the API does not serve. */
  constructor(source: ListSource) {
    if (source.pageSize !== undefined) checkWhole('pageSize', source.pageSize, 1, 100);
    this.#source = source;
  }

  /** Every row, in the API's order. */
  async *[Symbol.asyncIterator](): AsyncIterator<T> {
    for await (const rows of this.pages()) yield* rows;
  }

  /** The rows page by page. */
  async *pages(): AsyncGenerator<readonly T[], void, undefined> {
    for await (const { rows } of this.#pages(this.#start(Number.POSITIVE_INFINITY))) {
      yield rows.map(({ row }) => row);
    }
  }

  /** The first `count` rows, or all there are. */
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
    readonly limit: number;
    readonly cursor?: string | undefined;
  }): Promise<Slice<T>> {
    checkLimit(limit);
    const name = this.#source.name();
    const start = cursor === undefined ? this.#start(limit) : decodePosition(name, cursor);
    const { placed, next } = await this.#read(start, limit);
    const token = (position: Position | undefined) => position && encodePosition(name, position);
    return {
      items: placed.map(({ row }) => row),
      next: token(next),
      resumeAfter(count) {
        checkWhole('count', count, 0, Number.POSITIVE_INFINITY);
        if (count >= placed.length) return token(next);
        return token(count === 0 ? start : placed[count - 1]?.after);
      },
    };
  }

  /** Pages that hold `limit` rows with the fewest requests, and few beyond. */
  #start(limit: number): Position {
    const { style, pageSize } = this.#source;
    const { maxSize } = pagingStyles[style];
    const asked = Number.isFinite(limit) && limit > 0 ? limit : maxSize;
    const even = maxSize === 0 ? 0 : Math.ceil(asked / Math.ceil(asked / maxSize));
    return { page: 1, size: Math.min(even, pageSize ?? maxSize), skip: 0 };
  }

  async #read(start: Position, limit: number) {
    const placed: Placed<T>[] = [];
    let next: Position | undefined = start;
    if (limit === 0) return { placed, next };
    for await (const page of this.#pages(start)) {
      for (const row of page.rows) placed.push(row);
      next = page.next;
      if (placed.length >= limit) break;
    }
    if (placed.length <= limit) return { placed, next };
    const kept = placed.slice(0, limit);
    return { placed: kept, next: kept.at(-1)?.after };
  }

  async *#pages(start: Position): AsyncGenerator<Page<T>, void, undefined> {
    const { operation, style, fetchPage } = this.#source;
    const paging = pagingStyles[style];
    let at = start;
    let before: readonly T[] = [];
    for (;;) {
      const body = await fetchPage(paging.parameters(at));
      const rows = this.#rows(body);
      const isWhole = Array.isArray(body);
      const hasMore = !isWhole && paging.hasMore(operation, body, at, rows.length);
      checkAdvance(operation, before, rows, hasMore);
      const next = hasMore ? { ...at, page: at.page + 1, skip: 0 } : undefined;
      yield { rows: place(rows, at, next, before), next };
      if (next === undefined) return;
      before = rows;
      at = next;
    }
  }

  #rows(body: unknown): readonly T[] {
    const { operation, items } = this.#source;
    const rows = Array.isArray(body) ? body : items === '' ? onlyList(body) : field(body, items);
    if (Array.isArray(rows)) return rows;
    throw new PingeraInvalidResponseError(operation, `there is no list ${items || 'in the body'}`);
  }
}

/** The unread rows of a page with their places, but for those that the page before had. */
function place<T>(
  rows: readonly T[],
  at: Position,
  next: Position | undefined,
  before: readonly T[],
): readonly Placed<T>[] {
  const seen: ReadonlySet<unknown> = new Set(before.map(idOf).filter((id) => id !== undefined));
  return rows
    .map((row, index) => ({
      row,
      after: next !== undefined && index + 1 === rows.length ? next : { ...at, skip: index + 1 },
    }))
    .slice(at.skip)
    .filter(({ row }) => !seen.has(idOf(row)));
}

function checkAdvance(
  operation: string,
  before: readonly unknown[],
  rows: readonly unknown[],
  hasMore: boolean,
): void {
  if (rows.length === 0) {
    if (!hasMore) return;
    throw new PingeraInvalidResponseError(operation, 'more rows promised, none sent');
  }
  if (rows.length === before.length && rows.every((row, index) => isSame(row, before[index]))) {
    throw new PingeraInvalidResponseError(operation, 'the same page came twice');
  }
}

function isSame(row: unknown, other: unknown): boolean {
  const id = idOf(row);
  return id === undefined ? JSON.stringify(row) === JSON.stringify(other) : id === idOf(other);
}

function idOf(row: unknown): unknown {
  return typeof row === 'object' && row !== null && 'id' in row ? (row.id ?? undefined) : undefined;
}

function field(body: unknown, name: string): unknown {
  const record: Record<string, unknown> =
    typeof body === 'object' && body !== null ? { ...body } : {};
  return record[name];
}

/** Lists that come as a bare array have come as an object around it, and the reverse. */
function onlyList(body: unknown): unknown {
  const lists = Object.values(body ?? {}).filter((value) => Array.isArray(value));
  return lists.length === 1 ? lists[0] : undefined;
}

function checkLimit(limit: number): void {
  if (limit === Number.POSITIVE_INFINITY || (Number.isSafeInteger(limit) && limit >= 0)) return;
  throw new PingeraInvalidRequestError('The limit must be a whole number from 0, or Infinity');
}
