import type { Api } from '../core/api.ts';
import type { RequestOptions } from '../core/types.ts';
import { NotFoundByNameError } from './errors.ts';
import { resolve } from './find.ts';
import type { NamedKind } from './kinds.ts';

/** What to do with a thing that there is, and with one that there is not. */
export interface Upsert<T> {
  update(id: string): Promise<T>;
  create(): Promise<T>;
}

/**
 * Changes the thing of exactly that id, name or e-mail, or makes it where there is none. The API has
 * no such operation: of two callers at the same moment both may make one.
 */
export async function upsert<T>(
  api: Api,
  kind: NamedKind,
  idOrName: string,
  { update, create }: Upsert<T>,
  options: RequestOptions = {},
): Promise<T> {
  const [found] = await Promise.allSettled([
    resolve(api, kind, idOrName, { ...options, exact: true }),
  ]);
  if (found.status === 'fulfilled') return update(found.value.id);
  if (found.reason instanceof NotFoundByNameError) return create();
  throw found.reason;
}
