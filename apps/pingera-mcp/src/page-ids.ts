import type { Deps } from './deps.ts';

/** Ids of the pages that a page may be chosen of, for completion. */
export async function pageIds(
  _typed: string,
  { pages }: Deps,
  { signal }: { readonly signal: AbortSignal },
): Promise<readonly string[]> {
  return (await pages.some(undefined, signal)).map(({ id }) => id);
}
