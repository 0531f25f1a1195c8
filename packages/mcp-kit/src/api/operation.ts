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
export interface TableRow {
  readonly effect: Effect;
  readonly paging: string;
  readonly items: string | null;
  readonly scope?: string | undefined;
}

/** A row of the table that describes what operations take. */
export type InputRow = readonly [id: string, query?: string, body?: string];

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

/** The operations of an SDK's tables; one that is not described goes by its key. */
export function readOperations(
  rows: Readonly<Record<string, TableRow>>,
  inputs: Readonly<Record<string, InputRow>>,
): readonly ApiOperation[] {
  return Object.entries(rows).map(([key, { effect, paging, items, scope = '' }]) => {
    const [method = '', path = ''] = key.split(' ');
    const [id, query = '', body = ''] = inputs[key] ?? [key];
    const names = query
      .split(' ')
      .filter((name) => name !== '' && !(paging !== 'none' && pagingNames.has(name)));
    return { id, method, path, effect, isList: items !== null, query: names, body, scope };
  });
}
