import type { Api } from '../core/api.ts';
import type { RequestOptions } from '../core/types.ts';
import { ApiError, InvalidRequestError } from '../errors.ts';
import { AmbiguousNameError, NotFoundByNameError } from './errors.ts';
import { kinds, type NamedKind } from './kinds.ts';
import { fitOf, type Named, readNamed } from './named.ts';

/** Options of {@link resolve}. */
export interface ResolveOptions extends RequestOptions {
  /** Whether part of a name is not enough, even where one thing alone has it. */
  readonly exact?: boolean | undefined;
}

/** Candidates that are gathered at most. */
const mostCandidates = 100;
/** Rows that are read at most where the API does not narrow the list. */
const mostRows = 10_000;

/**
 * The thing of a kind that an id, a name or, for users, an e-mail means. What looks like an id is
 * tried as one first. A name that fits as a whole, in any case, stands before parts of names; a part
 * that one thing alone has is taken unless `exact` is set. Throws a {@link NotFoundByNameError}, or
 * an {@link AmbiguousNameError} that holds the candidates.
 */
export async function resolve(
  api: Api,
  kind: NamedKind,
  idOrName: string,
  { exact = false, ...options }: ResolveOptions = {},
): Promise<Named> {
  const byId = looksLikeId(idOrName) ? await readById(api, kind, idOrName, options) : undefined;
  if (byId !== undefined) return byId;
  const found = await findAll(api, kind, idOrName, options);
  const whole = found.filter((each) => fitOf(each, idOrName) === 'whole');
  const fitting = whole.length > 0 || exact ? whole : found;
  const [only] = fitting;
  if (only === undefined) throw new NotFoundByNameError(kind, idOrName);
  if (fitting.length > 1) throw new AmbiguousNameError(kind, idOrName, fitting);
  return only;
}

/**
 * Things of a kind whose name or e-mail holds `text`, in any case: 100 at most, those that fit as a
 * whole first. An e-mail that the API does not look for is looked for in the whole list.
 */
export async function findAll(
  api: Api,
  kind: NamedKind,
  text: string,
  options: RequestOptions = {},
): Promise<readonly Named[]> {
  if (text.trim() === '') throw new InvalidRequestError('A name must not be blank');
  const { hasQuery } = kinds[kind];
  const narrowed = hasQuery ? await gather(api, kind, text, { query: text, options }) : [];
  // That `query` looks at e-mails is undocumented: where it does not, the whole list is read.
  const isMissed = narrowed.length === 0 && (!hasQuery || text.includes('@'));
  const found = isMissed ? await gather(api, kind, text, { query: undefined, options }) : narrowed;
  const rank = (each: Named) => (fitOf(each, text) === 'whole' ? 0 : 1);
  return found.toSorted((one, other) => rank(one) - rank(other));
}

async function gather(
  api: Api,
  kind: NamedKind,
  text: string,
  how: { readonly query: string | undefined; readonly options: RequestOptions },
): Promise<readonly Named[]> {
  const query = how.query === undefined ? {} : { query: how.query };
  const found: Named[] = [];
  let read = 0;
  for await (const row of api.paginateAny(kinds[kind].list, { query, ...how.options })) {
    const named = readNamed(row);
    if (named !== undefined && fitOf(named, text) !== 'none') found.push(named);
    read += 1;
    if (found.length >= mostCandidates || read >= mostRows) break;
  }
  return found;
}

/** Ids are capital letters and digits, such as `PT4KHLK` or `Q0D1W3Z8X2ABCD`. */
function looksLikeId(text: string): boolean {
  return /^[A-Z\d]{6,20}$/.test(text) && /\d/.test(text);
}

async function readById(
  api: Api,
  kind: NamedKind,
  id: string,
  options: RequestOptions,
): Promise<Named | undefined> {
  const { get, list } = kinds[kind];
  if (get === undefined) {
    const rows = await api.paginateAny(list, options).take(mostRows);
    return rows.map(readNamed).find((each) => each?.id === id);
  }
  try {
    return readNamed(Object(await api.requestAny(get, { path: { id }, ...options }))[kind]);
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return undefined;
    throw error;
  }
}
