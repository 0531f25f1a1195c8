import type { Call, Rows } from 'mcp-kit';
import type { Paginated } from 'pingera-sdk';

/** Rows that are asked for at once, the most that the API serves. */
const pageSize = 100;
/** Pages that one call looks through. */
const mostPages = 10;

interface Found<T> {
  readonly item: T;
  /** Where the list goes on after it. */
  readonly after: string | undefined;
}

/**
 * The rows that `keeps` wants, of a list which the API cannot filter. It reads on until it knows
 * whether there is one more; past a thousand rows it stops, says so, and goes on with the cursor.
 */
export async function sift<T>(
  list: Paginated<T>,
  keeps: (row: T) => boolean,
  { page: { limit, cursor }, warn }: Pick<Call, 'page' | 'warn'>,
): Promise<Rows<T>> {
  const found: Found<T>[] = [];
  let at = cursor;
  for (let read = 0; read < mostPages && found.length <= limit; read += 1) {
    const { items, next, resumeAfter } = await list.slice({ limit: pageSize, cursor: at });
    for (const [index, item] of items.entries()) {
      if (keeps(item)) found.push({ item, after: resumeAfter(index + 1) });
    }
    at = next;
    if (next === undefined) break;
  }
  const kept = found.slice(0, limit);
  if (at !== undefined && found.length <= limit) {
    warn(`Only ${pageSize * mostPages} rows were looked through: go on with next_cursor`);
  }
  const goOn = (count: number) => (count < found.length ? found[count - 1]?.after : at);
  return { items: kept.map(({ item }) => item), next: goOn(kept.length), resumeAfter: goOn };
}
