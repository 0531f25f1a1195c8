import * as z from 'zod/mini';
import { PingeraInvalidResponseError } from '../errors.ts';
import type { PagingStyle } from './operation.ts';
import type { Position } from './position.ts';

interface Paging {
  /** Rows a page holds at most; 0 where the list comes in one piece. */
  readonly maxSize: number;
  /** Query parameters that ask for the page of a position. */
  parameters(position: Position): Readonly<Record<string, number>>;
  /** Whether the answer says that pages follow. */
  hasMore(operation: string, body: unknown, position: Position, rowCount: number): boolean;
}

const Count = z.catch(z.optional(z.number()), undefined);
const Block = z.looseObject({
  page: Count,
  pages: Count,
  total_pages: Count,
  has_next: z.catch(z.optional(z.boolean()), undefined),
});
const Paged = z.looseObject({ pagination: Block });

/** How each of Pingera's paging styles asks for a page and knows the last one. */
export const pagingStyles: Readonly<Record<PagingStyle, Paging>> = {
  none: { maxSize: 0, parameters: () => ({}), hasMore: () => false },
  page_size: numbered('page_size'),
  per_page: numbered('per_page'),
};

function numbered(sizeName: string): Paging {
  return {
    maxSize: 100,
    parameters: ({ page, size }) => ({ page, [sizeName]: size }),
    hasMore(operation, body, { page, size }, rowCount) {
      const parsed = Paged.safeParse(body);
      const { pagination } = parsed.success ? parsed.data : {};
      const served = pagination?.page ?? page;
      if (served !== page) {
        throw new PingeraInvalidResponseError(operation, `page ${served} came for page ${page}`);
      }
      return says(pagination, page) ?? rowCount >= size;
    },
  };
}

/** Lists differ in which of the fields they carry; where two disagree, nothing is cut off. */
function says(block: z.infer<typeof Block> | undefined, page: number): boolean | undefined {
  const { has_next: hasNext, total_pages: totalPages, pages } = block ?? {};
  const known = [
    hasNext,
    totalPages === undefined ? undefined : page < totalPages,
    pages === undefined ? undefined : page < pages,
  ].filter((it) => it !== undefined);
  return known.length === 0 ? undefined : known.includes(true);
}
