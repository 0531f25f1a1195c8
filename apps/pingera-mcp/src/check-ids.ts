import type { Deps } from './deps.ts';

/** Checks looked through at most: a suggestion is worth no more requests. */
const mostChecks = 300;

/** Ids of checks, for completion. */
export async function checkIds(
  _typed: string,
  { pingera }: Deps,
  { signal }: { readonly signal: AbortSignal },
): Promise<readonly string[]> {
  const checks = await pingera.checks.list({}, { signal, pageSize: 100 }).take(mostChecks);
  return checks.flatMap(({ id }) => id ?? []);
}
