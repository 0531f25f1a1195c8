import { InputError } from '../errors.ts';
import type { PageWish } from '../tool.ts';

/** Some rows of a list, and how to go on after any of them; the clients' `slice` answers this. */
export interface Rows<Source> {
  readonly items: readonly Source[];
  readonly next: string | undefined;
  readonly resumeAfter: (count: number) => string | undefined;
}

/** What a handler answers: items, or rows of a longer list. */
export interface Answer<Source> {
  readonly items: readonly Source[];
  readonly next?: string | undefined;
  readonly resumeAfter?: ((count: number) => string | undefined) | undefined;
  /** Words after the count, such as `newest first`, where the declaration cannot know them. */
  readonly order?: string | undefined;
  /** Words for `metadata.description` in place of the ones made from the declaration. */
  readonly description?: string | undefined;
}

/** One item, in the list that every answer is. */
export function one<Source>(item: Source, description?: string): Answer<Source> {
  return { items: [item], description };
}

/**
 * Rows that were cut out of a list which is all at hand, `cursor` being the number of rows before;
 * an {@link InputError} where it is none.
 */
export function cut<Source>(all: readonly Source[], { limit, cursor }: PageWish): Rows<Source> {
  const start = readStart(cursor ?? '0');
  const items = all.slice(start, start + limit);
  const resumeAfter = (count: number) =>
    start + count < all.length ? String(start + count) : undefined;
  return { items, next: resumeAfter(items.length), resumeAfter };
}

function readStart(cursor: string): number {
  if (/^\d{1,9}$/.test(cursor)) return Number(cursor);
  throw new InputError('cursor is not one that this tool gave', 'Pass next_cursor unchanged.');
}
