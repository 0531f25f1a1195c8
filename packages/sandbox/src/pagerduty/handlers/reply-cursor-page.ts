import type { Reply } from '../../core/reply.ts';
import { Parameters } from '../request/parameters.ts';

/** One page of the rows under `name`, with `next_cursor` as long as there are more. */
export function replyCursorPage<T>(
  name: string,
  rows: readonly T[],
  query: URLSearchParams,
  show: (row: T) => unknown,
): Reply {
  const parameters = new Parameters(query);
  const limit = parameters.integer('limit', { min: 1, max: 100, otherwise: 25 });
  const start = readCursor(parameters);
  parameters.check();
  const end = start + limit;
  return {
    status: 200,
    body: {
      [name]: rows.slice(start, end).map(show),
      limit,
      next_cursor: end < rows.length ? btoa(`row ${end}`) : null,
    },
  };
}

function readCursor(parameters: Parameters): number {
  const cursor = parameters.text('cursor');
  if (cursor === undefined || cursor === '') return 0;
  const row = /^row (?<row>\d+)$/.exec(decode(cursor))?.groups?.['row'];
  if (row === undefined) parameters.fail('cursor is not one that a page ended with');
  return Number(row ?? 0);
}

function decode(cursor: string): string {
  try {
    return atob(cursor);
  } catch {
    return '';
  }
}
