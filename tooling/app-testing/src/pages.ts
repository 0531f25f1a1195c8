import type { Answer } from './answer.ts';

/** What a tool is called on. */
interface Callable {
  call(name: string, args: Readonly<Record<string, unknown>>): Promise<Answer>;
}

/** Every page of a list, from the first to the one that has no more. */
export async function readPages(
  { call }: Callable,
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
