import type { Call, Rows } from 'mcp-kit';
import { type Paginated, readPingeraDate, type Slice } from 'pingera-sdk';
import { partsOf } from './parts.ts';

/** One of several lists, newest first each. */
export interface NamedList<T> {
  readonly key: string;
  /** What it holds, for warnings. */
  readonly what: string;
  readonly list: Paginated<T>;
}

interface Dated {
  readonly created_at?: string | null | undefined;
}

interface Opened<T> {
  readonly key: string;
  readonly slice: Slice<T>;
}

interface Taken<T> {
  readonly key: string;
  readonly item: T;
}

/**
 * The rows of several lists as one, newest first; its cursor keeps the place in each. A list that
 * fails is named in a warning and left out from there on.
 */
export async function mergeNewest<T extends Dated>(
  lists: readonly NamedList<T>[],
  { page: { limit, cursor }, ...call }: Pick<Call, 'page' | 'signal' | 'warn' | 'progress'>,
): Promise<Rows<T>> {
  const places = cursor === undefined ? undefined : new URLSearchParams(cursor);
  const wanted = lists.filter(({ key }) => places?.has(key) !== false);
  const parts = partsOf(call);
  const came = await Promise.all(
    wanted.map(async ({ key, what, list }) => {
      const read = list.slice({ limit, cursor: places?.get(key) ?? undefined });
      const slice = await parts.get(what, read);
      return slice === undefined ? [] : [{ key, slice }];
    }),
  );
  parts.throwIfEmpty();
  const opened = came.flat();
  const taken = interleave(opened, limit);
  const resumeAfter = (count: number) => placesAfter(opened, taken.slice(0, count));
  return { items: taken.map(({ item }) => item), next: resumeAfter(taken.length), resumeAfter };
}

/** The newest rows; rows of one list stay in its order. */
function interleave<T extends Dated>(
  opened: readonly Opened<T>[],
  limit: number,
): readonly Taken<T>[] {
  const queues = opened.map(({ key, slice }) => ({ key, left: [...slice.items].reverse() }));
  const taken: Taken<T>[] = [];
  while (taken.length < limit) {
    const [newest] = queues
      .filter(({ left }) => left.length > 0)
      .toSorted((a, b) => (dateOf(a.left.at(-1)) < dateOf(b.left.at(-1)) ? 1 : -1));
    const item = newest?.left.pop();
    if (newest === undefined || item === undefined) break;
    taken.push({ key: newest.key, item });
  }
  return taken;
}

function placesAfter<T>(
  opened: readonly Opened<T>[],
  taken: readonly Taken<T>[],
): string | undefined {
  const places = opened.flatMap(({ key, slice }) => {
    const place = slice.resumeAfter(taken.filter((each) => each.key === key).length);
    return place === undefined ? [] : [[key, place]];
  });
  return places.length > 0 ? new URLSearchParams(places).toString() : undefined;
}

function dateOf(row: Dated | undefined): string {
  return readPingeraDate(row?.created_at) ?? '';
}
