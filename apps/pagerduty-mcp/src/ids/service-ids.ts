import type { Deps } from '../deps.ts';
import { mostSuggested } from './suggestions.ts';

/** Ids of services, for completion. */
export async function serviceIds(
  _typed: string,
  { pagerduty }: Deps,
  { signal }: { readonly signal: AbortSignal },
): Promise<readonly string[]> {
  const all = await pagerduty.services.list({}, { signal }).take(mostSuggested);
  return all.flatMap(({ id }) => id ?? []);
}
