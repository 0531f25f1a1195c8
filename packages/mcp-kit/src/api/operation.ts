import type { Effect } from '../tool.ts';

/** One operation of an API, as the search answers it. */
export interface ApiOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly effect: Effect;
  /** Whether it answers rows that can be paged. */
  readonly isList: boolean;
  /** Query parameters: `name`, `name[]` for lists, with `!` where required. */
  readonly query: readonly string[];
  /** Fields of the JSON body; empty where there is none. */
  readonly body: string;
  /** Permission it needs, where known. */
  readonly scope: string;
}

/** A row of an SDK's operation table, as far as the search needs it. */
export type TableRow = readonly [
  id: string,
  effect: Effect,
  paging: string,
  items: string | null,
  scope?: string,
  flags?: string,
];

/** Parameters that `limit` and `cursor` of the tool stand for. */
const pagingNames: ReadonlySet<string> = new Set([
  'limit',
  'offset',
  'total',
  'cursor',
  'after',
  'before',
  'page',
  'page_size',
  'per_page',
]);

/** The operations of an SDK's tables. */
export function readOperations(
  rows: Readonly<Record<string, TableRow>>,
  inputs: Readonly<Record<string, readonly [query: string, body: string]>>,
): readonly ApiOperation[] {
  return Object.entries(rows).map(([key, [id, effect, paging, items, scope = '']]) => {
    const [method = '', path = ''] = key.split(' ');
    const [query, body] = inputs[key] ?? ['', ''];
    const names = query
      .split(' ')
      .filter((name) => name !== '' && !(paging !== 'none' && pagingNames.has(name)));
    return { id, method, path, effect, isList: items !== null, query: names, body, scope };
  });
}
