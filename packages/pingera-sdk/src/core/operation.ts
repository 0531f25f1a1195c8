/** How an operation pages; see {@link OperationRow}. */
export type PagingStyle = 'none' | 'page_size' | 'per_page';

/** What an operation does to the account: look, change, or change so that it cannot be undone. */
export type Effect = 'read' | 'write' | 'destroy';

/** What is known of one operation beyond its types. */
export interface OperationRow {
  readonly effect: Effect;
  readonly paging: PagingStyle;
  /** The body field that holds the listed rows: `''` for a bare array, `null` when it lists nothing. */
  readonly items: string | null;
  /**
   * It `notifies` subscribers, takes `credits`, `pings` a heartbeat, needs no credential (`noauth`)
   * or only for what is private (`optionalauth`), joins the list NAME by commas (`join:NAME`).
   */
  readonly flags: readonly string[];
}
