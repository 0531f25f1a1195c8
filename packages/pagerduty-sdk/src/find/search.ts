import type { Api } from '../core/api.ts';
import type { ListKey, RequestOptions } from '../core/types.ts';
import { InvalidRequestError } from '../errors.ts';
import { kindOf, type NamedKind } from './kinds.ts';
import { type Fit, fitOf, type Named, readNamed } from './named.ts';

/** Options of a search. */
export interface FindOptions extends RequestOptions {
  /** Rows read at most, 10 000 unless told; a longer list is a `TooManyRowsError`. */
  readonly max?: number | undefined;
}

/** What a search has come to. */
export interface Search {
  /** What fits, that as a whole first. */
  readonly fitting: readonly Named[];
  /** The whole list, where it was read. */
  readonly all: readonly Named[] | undefined;
}

/** Looks for things of a kind; for `findAll` and `resolve`. */
export async function search(
  api: Api,
  kind: NamedKind,
  text: string,
  options: FindOptions,
): Promise<Search> {
  const wanted = text.trim();
  if (wanted === '') throw new InvalidRequestError('A name must not be blank');
  const { list, hasQuery } = kindOf(kind);
  if (hasQuery) {
    const fitting = fits(await gather(api, list, { ...options, query: { query: wanted } }), wanted);
    // That `query` looks at e-mails is undocumented: where it does not, the whole list is read.
    const isFound = fitting.some((each) => fitOf(each, wanted) === 'whole');
    if (isFound || !wanted.includes('@')) return { fitting, all: undefined };
  }
  const all = await gather(api, list, options);
  return { fitting: fits(all, wanted), all };
}

function fits(things: readonly Named[], text: string): readonly Named[] {
  const of = (fit: Fit) => things.filter((each) => fitOf(each, text) === fit);
  return [...of('whole'), ...of('part')];
}

async function gather(
  api: Api,
  list: ListKey,
  { max = 10_000, ...input }: FindOptions & { readonly query?: { readonly query: string } },
): Promise<readonly Named[]> {
  const rows = await api.paginateAny(list, input).toArray({ max });
  return rows.map(readNamed).filter((each) => each !== undefined);
}
