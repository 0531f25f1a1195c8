import { notFound } from '../request/refusals.ts';

/** The entity of an id that a caller gave; refuses with 404 when there is none. */
export function find<T>(entities: ReadonlyMap<string, T>, id: string | undefined): T {
  const found = id === undefined ? undefined : entities.get(id);
  if (found === undefined) throw notFound();
  return found;
}
