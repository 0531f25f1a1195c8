import { InvalidRequestError, TooManyRowsError } from '../errors.ts';
import { pagingStyles } from './paging-styles.ts';
import { decodePosition, encodePosition, type Position } from './position.ts';
import { type Entry, type ListSource, type Page, Walk } from './walk.ts';

/** Some rows of a list, and how to go on after any of them. */
export interface Slice<T> {
  readonly items: readonly T[];
  /** Token that continues after the last row; `undefined` when the list has ended. */
  readonly next: string | undefined;
  /** Token that continues after the first `count` rows of this slice. */
  readonly resumeAfter: (count: number) => string | undefined;
}

const beginning: Position = { at: undefined, skip: 0 };

/**
 * A list that is read as it is used: looped over with `for await`, cut with `take` or `slice`, or
 * read by page. Nothing is sent before that, and pages are fetched ahead from the second one on. Where
 * the API's 10 000 rows of a list end, lists in the order of their time go on by `since` and `until`.
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
    for await (const { entries } of this.#walk(beginning, undefined)) {
      yield entries.map(({ row }) => row);
    }
  }

  /** The first `count` rows, or all there are; `Infinity` gathers the whole list. */
  async take(count: number): Promise<T[]> {
    return [...(await this.slice({ limit: count })).items];
  }

  /** Every row of a list that has at most `max`; one with more is a {@link TooManyRowsError}. */
  async toArray({ max }: { readonly max: number }): Promise<T[]> {
    if (!(Number.isInteger(max) && max > 0)) {
      throw new InvalidRequestError('max must be a whole number above 0');
    }
    const { items, next } = await this.slice({ limit: max });
    if (next !== undefined) throw new TooManyRowsError(this.#source.operation, max);
    return [...items];
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
        return token(count <= 0 ? start : entries[count - 1]?.after());
      },
    };
  }

  async #gather(start: Position, limit: number): Promise<Omit<Page<T>, 'isCertain'>> {
    if (limit === 0) return { entries: [], next: start };
    const entries: Entry<T>[] = [];
    for await (const page of this.#walk(start, limit)) {
      for (const entry of page.entries) entries.push(entry);
      if (entries.length > limit) {
        const kept = entries.slice(0, limit);
        return { entries: kept, next: kept.at(-1)?.after() };
      }
      if (entries.length === limit && page.isCertain) return { entries, next: page.next };
    }
    return { entries, next: undefined };
  }

  #walk(start: Position, wanted: number | undefined): AsyncGenerator<Page<T>> {
    const { style, pageSize } = this.#source;
    const { maxSize } = pagingStyles[style];
    const most = (wanted ?? Number.POSITIVE_INFINITY) + start.skip;
    const size = maxSize === undefined ? pageSize : Math.min(pageSize ?? maxSize, maxSize, most);
    return new Walk<T>(this.#source, { start, size, wanted }).pages();
  }
}
