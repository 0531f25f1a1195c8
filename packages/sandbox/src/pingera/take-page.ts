import type { PageRequest } from './paging.ts';

/** The rows of one page out of a list that is told one by one. */
export function takePage<T>(list: Iterable<T>, { page, size }: PageRequest): T[] {
  const rows: T[] = [];
  let place = 0;
  for (const row of list) {
    if (place >= page * size) break;
    if (place >= (page - 1) * size) rows.push(row);
    place += 1;
  }
  return rows;
}
