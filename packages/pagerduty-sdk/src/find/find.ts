import type { Api } from '../core/api.ts';
import type { RequestOptions } from '../core/types.ts';
import { ApiError, InvalidResponseError } from '../errors.ts';
import { closest } from './closest.ts';
import { AmbiguousNameError, NotFoundByNameError } from './errors.ts';
import { kindOf, type NamedKind } from './kinds.ts';
import { fitOf, type Named, readNamed } from './named.ts';
import { type FindOptions, type Search, search } from './search.ts';

/** Options of {@link resolve}. */
export interface ResolveOptions extends FindOptions {
  /** Whether part of a name is not enough, even where one thing alone has it. */
  readonly exact?: boolean | undefined;
}

const mostClosest = 5;
/** Rows among which the closest names are looked for where the API had narrowed the list. */
const mostCompared = 500;

/**
 * The thing of a kind that an id, a name or, for users, an e-mail means. What looks like an id is
 * tried as one first. A name that fits as a whole, in any case, stands before parts of names; a part
 * that one thing alone has is taken unless `exact` is set. Throws a {@link NotFoundByNameError} with
 * the closest names, an {@link AmbiguousNameError} with the candidates, or a
 * {@link TooManyRowsError} where the list is longer than `max`.
 */
export async function resolve(
  api: Api,
  kind: NamedKind,
  idOrName: string,
  { exact = false, ...options }: ResolveOptions = {},
): Promise<Named> {
  const wanted = idOrName.trim();
  const byId = looksLikeId(wanted) ? await readById(api, kind, wanted, options) : undefined;
  if (byId !== undefined) return byId;
  const found = await search(api, kind, wanted, options);
  const whole = found.fitting.filter((each) => fitOf(each, wanted) === 'whole');
  const fitting = whole.length > 0 || exact ? whole : found.fitting;
  const [only] = fitting;
  if (fitting.length > 1) throw new AmbiguousNameError(kind, idOrName, fitting);
  if (only !== undefined) return only;
  throw new NotFoundByNameError(
    kind,
    idOrName,
    await findClosest(api, kind, wanted, found, options),
  );
}

/**
 * Things of a kind whose name or e-mail holds `text`, in any case, those that fit as a whole first.
 * A complete e-mail fits as a whole only. One that the API does not find is looked for in the whole
 * list.
 */
export async function findAll(
  api: Api,
  kind: NamedKind,
  text: string,
  options: FindOptions = {},
): Promise<readonly Named[]> {
  return (await search(api, kind, text, options)).fitting;
}

async function findClosest(
  api: Api,
  kind: NamedKind,
  wanted: string,
  { fitting, all }: Search,
  options: RequestOptions,
): Promise<readonly Named[]> {
  if (fitting.length > 0) return fitting;
  const rows = all ?? (await api.paginateAny(kindOf(kind).list, options).take(mostCompared));
  const things = rows.map(readNamed).filter((each) => each !== undefined);
  return closest(things, wanted, mostClosest);
}

/** Ids are capital letters and digits, such as `PT4KHLK` or `PIJDSUL`. */
function looksLikeId(text: string): boolean {
  return /^[A-Z\d]{6,26}$/.test(text);
}

async function readById(
  api: Api,
  kind: NamedKind,
  id: string,
  options: RequestOptions,
): Promise<Named | undefined> {
  const { get } = kindOf(kind);
  // Without a single read, the search looks at ids too.
  if (get === undefined) return undefined;
  try {
    const { [kind]: entity }: Record<string, unknown> = Object(
      await api.requestAny(get, { path: { id }, ...options }),
    );
    const named = readNamed(entity);
    if (named === undefined) throw new InvalidResponseError(get, `there is no named ${kind}`);
    return named;
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return undefined;
    throw error;
  }
}
