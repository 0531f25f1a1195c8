import type { Deps } from '../deps.ts';
import { mostSuggested } from './suggestions.ts';

/** Ids of schedules, for completion. */
export async function scheduleIds(
  _typed: string,
  { pagerduty }: Deps,
  { signal }: { readonly signal: AbortSignal },
): Promise<readonly string[]> {
  const all = await pagerduty.schedules.list({}, { signal }).take(mostSuggested);
  return all.flatMap(({ id }) => id ?? []);
}
