/** How an operation pages; see {@link OperationRow}. */
export type PagingStyle = 'none' | 'offset' | 'cursor' | 'after' | 'body';

/** What an operation does to the account: look, change, or change so that it cannot be undone. */
export type Effect = 'read' | 'write' | 'destroy';

/**
 * One row of the operation table: operation id, effect, paging style, the body field that holds the
 * listed rows (`''` for a bare array, several parted by `|` where the path decides, `null` when it
 * lists nothing), OAuth scope (`''` if unknown) and flags: `from`, `join:NAME`, `early:VALUE`,
 * `ratelimited`.
 */
export type OperationRow = readonly [
  id: string,
  effect: Effect,
  paging: PagingStyle,
  items: string | null,
  scope?: string,
  flags?: string,
];
