import type { Pingera } from '../client.ts';
import type { OperationKey } from '../index.ts';

/** One call of a resource method: what it sends, path and query without `/v1` and paging. */
export type ResourceCall = readonly [
  method: string,
  call: (pingera: Pingera) => Promise<unknown>,
  operation: OperationKey,
  sends: string,
  body?: unknown,
];

/** New values for a thing that has a name. */
export const rename = { name: 'New name' };

/** A day, as the query parameters of most operations have it, and on the wire. */
export const day = { start_date: '2026-01-01T00:00:00Z', end_date: '2026-01-02T00:00:00Z' };
export const dayQuery = 'start_date=2026-01-01T00:00:00Z&end_date=2026-01-02T00:00:00Z';
