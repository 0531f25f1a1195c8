import type { Deps } from '../deps.ts';
import { mostSuggested } from './suggestions.ts';

/** Ids of open incidents, for completion. */
export async function openIncidentIds(
  _typed: string,
  { pagerduty }: Deps,
  { signal }: { readonly signal: AbortSignal },
): Promise<readonly string[]> {
  const open = {
    statuses: ['triggered' as const, 'acknowledged' as const],
    date_range: 'all' as const,
  };
  const incidents = await pagerduty.incidents.list(open, { signal }).take(mostSuggested);
  return incidents.flatMap(({ id }) => id ?? []);
}
