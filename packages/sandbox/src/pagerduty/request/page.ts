import type { Reply } from '../../core/reply.ts';
import type { Parameters } from './parameters.ts';

const MAX_ROWS = 10_000;

/** The part of a list that a caller wants. */
export interface Page {
  readonly limit: number;
  readonly offset: number;
  /** Whether the reply says how many rows there are. */
  readonly total: boolean;
}

/** Reads `limit` (25 unless told, at most 100), `offset` and `total`. */
export function readPage(parameters: Parameters): Page {
  const limit = parameters.integer('limit', { min: 1, max: 100, otherwise: 25 });
  const offset = parameters.integer('offset', {
    min: 0,
    max: Number.MAX_SAFE_INTEGER,
    otherwise: 0,
  });
  if (offset + limit > MAX_ROWS) {
    parameters.fail(`Offset plus limit may not exceed ${MAX_ROWS}`);
  }
  return { limit, offset, total: parameters.flag('total') };
}

/** One page of the rows under `name`; only its rows are shown. */
export function replyPage<T>(
  name: string,
  rows: readonly T[],
  { limit, offset, total }: Page,
  show: (row: T) => unknown,
): Reply {
  return {
    status: 200,
    body: {
      [name]: rows.slice(offset, offset + limit).map(show),
      limit,
      offset,
      total: total ? rows.length : null,
      more: offset + limit < rows.length,
    },
  };
}
