/** How an operation pages; see {@link OperationRow}. */
export type PagingStyle = 'none' | 'offset' | 'cursor' | 'after' | 'body';

/** What an operation does to the account: look, change, or change so that it cannot be undone. */
export type Effect = 'read' | 'write' | 'destroy';

/** What is known of one operation beyond its types. */
export interface OperationRow {
  readonly effect: Effect;
  readonly paging: PagingStyle;
  /**
   * The body field that holds the listed rows: `''` for a bare array, several parted by `|` where
   * the path decides, `null` when it lists nothing.
   */
  readonly items: string | null;
  /** OAuth scope; `''` if unknown. */
  readonly scope: string;
  /**
   * What the request needs beside its parameters: the header `from` or `early:VALUE`, `join:NAME`
   * for a list joined by commas, `plain:NAME` for one without brackets, `ratelimited` where the
   * operation has a limit of its own.
   */
  readonly flags: readonly string[];
}
