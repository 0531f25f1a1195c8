/** How a client reads the incidents of a server. */
export interface Reader {
  /** Reads one incident. */
  one(): Promise<unknown>;
  /** Ways to read at least so many; they answer how many were read. */
  readonly lists: Readonly<Record<string, (rows: number) => Promise<number>>>;
}
