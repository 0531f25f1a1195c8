import type { Api } from '../core/api.ts';
import type { ListArguments, ListKey } from '../core/types.ts';
import { InvalidRequestError } from '../errors.ts';
import { operations } from '../generated/operations.ts';

/**
 * How many rows a list has, as the API counts them. Lists that page by cursor are not counted, which
 * is an {@link InvalidRequestError}; counting slows the API down, so do it once.
 */
export async function count<K extends ListKey>(
  api: Api,
  key: K,
  ...[input]: ListArguments<K>
): Promise<number> {
  if (operations[key]?.paging !== 'offset') {
    throw new InvalidRequestError(`${key} cannot be counted: read it with paginate`);
  }
  const { path, query, ...options } = { path: undefined, query: {}, ...input };
  const asked = { ...query, total: true, limit: 1, offset: 0 };
  const body = await api.requestAny(key, { path, query: asked, ...options });
  const { total }: { readonly total?: unknown } = Object(body);
  if (typeof total === 'number') return total;
  throw new InvalidRequestError(`${key} was not counted: it answers no total`);
}
