import { InputError, type Parts } from 'mcp-kit';
import type { ListOptions, PagerDuty, Paginated, RequestOptions } from 'pagerduty-sdk';

/** What posts of a page are made of. */
export const valueKinds = ['services', 'severities', 'impacts', 'statuses'] as const;
type ValueKind = (typeof valueKinds)[number];

export type PostType = 'incident' | 'maintenance';

/** A service of a page, or one of its severities, impacts or statuses. */
export interface PageValue {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly post_type?: PostType | undefined;
  readonly business_service?: { readonly id: string } | undefined;
}

/** Everything that posts of a page can be made of. */
export type PageBook = Readonly<Record<ValueKind, readonly PageValue[]>>;

interface Asked {
  readonly pagerduty: PagerDuty;
  readonly pageId: string;
  readonly post_type?: PostType | undefined;
}

/** The values of one kind; services are for posts of either type. */
export function listValues(
  kind: ValueKind,
  { pagerduty: { statusPages }, pageId, post_type }: Asked,
  options: ListOptions,
): Paginated<PageValue> {
  if (kind === 'services') return statusPages.services(pageId, options);
  return statusPages[kind](pageId, { post_type }, options);
}

/** All values of a page at once; with `parts`, those that cannot be read are missing. */
export async function readBook(
  asked: Asked,
  { signal }: Pick<RequestOptions, 'signal'>,
  parts?: Parts,
): Promise<PageBook> {
  const read = async (kind: ValueKind): Promise<readonly PageValue[]> => {
    const rows = listValues(kind, asked, { signal }).take(500);
    return parts === undefined ? rows : ((await parts.rows(`the names of ${kind}`, rows)) ?? []);
  };
  const [services, severities, impacts, statuses] = await Promise.all([...valueKinds].map(read));
  return {
    services: services ?? [],
    severities: severities ?? [],
    impacts: impacts ?? [],
    statuses: statuses ?? [],
  };
}

/** What a value is called. */
export function nameOf({ name, description }: PageValue): string | undefined {
  return name ?? description;
}

/** The ids of the values that have the id or the name. */
export function idsOf(values: readonly PageValue[], wanted: string): readonly string[] {
  const called = wanted.trim().toLowerCase();
  return values.flatMap((value) => {
    const isMeant = value.id === wanted.trim() || nameOf(value)?.toLowerCase() === called;
    return isMeant && value.id !== undefined ? [value.id] : [];
  });
}

/** The id of the value that has the id or the name; otherwise an error that lists the choices. */
export function idOfValue(values: readonly PageValue[], wanted: string, parameter: string): string {
  const [id, ...others] = idsOf(values, wanted);
  if (id !== undefined && others.length === 0) return id;
  throw unknownValue(values, wanted, parameter);
}

/** Says what there is to choose from. */
export function unknownValue(
  values: readonly PageValue[],
  wanted: string,
  parameter: string,
): InputError {
  const names = [...new Set(values.flatMap((value) => nameOf(value) ?? []))];
  return new InputError(
    `${parameter}: the page has no ${JSON.stringify(wanted)}`,
    names.length === 0 ? 'The page has none.' : `Give one of: ${names.join(', ')}.`,
  );
}

/** What each value of a page is called, by id. */
export function namesIn(book: PageBook): ReadonlyMap<string, string> {
  return new Map(
    Object.values(book)
      .flat()
      .flatMap((value): [string, string][] => {
        const name = nameOf(value);
        return value.id === undefined || name === undefined ? [] : [[value.id, name]];
      }),
  );
}
