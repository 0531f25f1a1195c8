import type { Answer } from './answer.ts';
import type { Served } from './serve.ts';

/** Every page of a list, from the first to the one that has no more. */
export async function readPages(
  { call }: Pick<Served, 'call'>,
  name: string,
  args: Readonly<Record<string, unknown>>,
): Promise<readonly Answer[]> {
  const pages: Answer[] = [];
  let cursor: string | undefined;
  do {
    const page = await call(name, cursor === undefined ? args : { ...args, cursor });
    pages.push(page);
    cursor = page.metadata.next_cursor;
  } while (cursor !== undefined);
  return pages;
}
