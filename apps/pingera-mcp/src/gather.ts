/** Every row of a list, without those that are no objects, whatever the API sends. */
export async function gather<T extends object>(rows: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const row of rows) {
    if (typeof row === 'object' && row !== null) all.push(row);
  }
  return all;
}
