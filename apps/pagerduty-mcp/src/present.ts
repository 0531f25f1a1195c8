/** The rows of an answer that are there. */
export function present<Row>(rows: readonly (Row | null | undefined)[] | null | undefined): Row[] {
  return (rows ?? []).filter((row) => row !== null && row !== undefined);
}
