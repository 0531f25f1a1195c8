/** How an operation pages; see {@link OperationRow}. */
export type PagingStyle = 'none' | 'page_size' | 'per_page';

/** What an operation does to the account: look, change, or change so that it cannot be undone. */
export type Effect = 'read' | 'write' | 'destroy';

/**
 * One row of the operation table: operation id, effect, paging style, the body field that holds the
 * listed rows (`''` for a bare array, `null` when it lists nothing), the scope (always `''`, since
 * Pingera has none) and flags: `notifies` subscribers, takes `credits`, `pings` a heartbeat, needs
 * no credential (`noauth`) or only for what is private (`optionalauth`).
 */
export type OperationRow = readonly [
  id: string,
  effect: Effect,
  paging: PagingStyle,
  items: string | null,
  scope?: string,
  flags?: string,
];
