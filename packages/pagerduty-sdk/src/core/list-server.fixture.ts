import type { Reply, SentRequest } from 'fake-fetch';
import { PagerDuty } from '../client.ts';
import type { PagingStyle } from './operation.ts';
import type { Paginated } from './pagination.ts';
import { client } from './transport.fixture.ts';
import type { RequestOptions } from './types.ts';

/** A row as the server keeps it. */
export interface Row {
  readonly id: string;
}

/** One list of each paging style. */
const lists = {
  offset: ['GET /incidents', 'incidents'],
  cursor: ['GET /audit/records', 'records'],
  after: ['GET /alert_grouping_settings', 'alert_grouping_settings'],
  body: ['POST /analytics/raw/incidents', 'data'],
  none: ['GET /incidents/{id}/notes', 'notes'],
} as const;

/** Rows `R0`, `R1`, and so on. */
export function makeRows(count: number): Row[] {
  return Array.from({ length: count }, (_, index) => ({ id: `R${index}` }));
}

/** How a list is read. */
export interface ListOptions extends RequestOptions {
  readonly pageSize?: number | undefined;
  readonly lookAhead?: number | undefined;
}

/** A list over rows in memory, served page by page as PagerDuty does in this paging style. */
export function serveList(
  style: PagingStyle,
  rows: readonly Row[],
  options: ListOptions = {},
): { readonly list: Paginated<unknown>; readonly asked: readonly Asked[] } {
  const { fetch, asked } = listFetch(style, rows);
  return { list: listThrough(style, fetch, options), asked };
}

/** The server of {@link serveList}. */
export function listFetch(
  style: PagingStyle,
  rows: readonly Row[],
): { readonly fetch: typeof globalThis.fetch; readonly asked: readonly Asked[] } {
  const [, field] = lists[style];
  const asked: Asked[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const text = await request.text();
    const parameters: Asked = text === '' ? readQuery(new URL(request.url)) : JSON.parse(text);
    asked.push(parameters);
    return Response.json({ ...envelopes[style](rows, parameters, field) });
  };
  return { fetch, asked };
}

/** The list of a paging style, read through this fetch. */
export function listThrough(
  style: PagingStyle,
  fetch: typeof globalThis.fetch,
  options: ListOptions = {},
): Paginated<unknown> {
  const pagerduty = new PagerDuty({ token: 'u+SecretKeyOfAUser20', retries: 0, fetch });
  const path = style === 'none' ? { id: 'P1' } : undefined;
  return pagerduty.paginateAny(lists[style][0], { path, ...options });
}

/** Parameters of one page. */
export type Asked = Readonly<Record<string, string | number>>;
type Envelope = (rows: readonly Row[], asked: Asked, field: string) => object;

const envelopes: Readonly<Record<PagingStyle, Envelope>> = {
  none: (rows, _, field) => ({ [field]: rows }),
  offset(rows, asked, field) {
    const limit = Number(asked['limit'] ?? 25);
    const offset = Number(asked['offset'] ?? 0);
    const more = offset + limit < rows.length;
    return { [field]: rows.slice(offset, offset + limit), limit, offset, more, total: null };
  },
  cursor(rows, asked, field) {
    const { page, limit, next } = cut(rows, asked, asked['cursor']);
    return { [field]: page, limit, next_cursor: next };
  },
  after(rows, asked, field) {
    const { page, limit, next } = cut(rows, asked, asked['after']);
    return { [field]: page, limit, before: null, after: next };
  },
  body(rows, asked, field) {
    const { page, limit, next } = cut(rows, asked, asked['starting_after']);
    return { [field]: page, limit, more: next !== null, first: 'first', last: next ?? 'last' };
  },
};

/** The page that begins at an opaque token. */
function cut(rows: readonly Row[], asked: Asked, token: string | number | undefined) {
  const start = token === undefined ? 0 : Number(String(token).replace(/^token-/, ''));
  const limit = Number(asked['limit'] ?? 25);
  const end = start + limit;
  return { limit, page: rows.slice(start, end), next: end < rows.length ? `token-${end}` : null };
}

function readQuery({ searchParams }: URL): Asked {
  return Object.fromEntries(searchParams);
}

/** A list that gets the replies in order, and what it has sent. */
export function listOf(
  key: string,
  replies: readonly Reply[],
  pageSize?: number,
): { readonly list: Paginated<unknown>; readonly requests: readonly SentRequest[] } {
  const { pagerduty, requests } = client(replies, { retries: 0 });
  return { list: pagerduty.paginateAny(key, { pageSize }), requests };
}

/** Rows of these ids. */
export function rows(...names: readonly string[]): Row[] {
  return names.map((id) => ({ id }));
}

/** The ids of such rows. */
export function ids(given: readonly unknown[]): string[] {
  return given.map((row) => JSON.stringify(row).slice('{"id":"'.length, -'"}'.length));
}
