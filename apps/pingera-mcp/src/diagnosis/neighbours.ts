import type { Check, UnifiedResult } from 'pingera-sdk';
import { CheckView } from '../views/check.ts';

/** Another check in trouble, and what it has in common with the one that is asked about. */
export interface Neighbour {
  readonly id: string | undefined;
  readonly name: string;
  readonly status: string | undefined;
  readonly target: unknown;
  readonly shares: readonly string[];
}

/**
 * Other failing checks, those with the most in common first. Whether they fail in the same region is
 * told by `lately`, failed runs of any check.
 */
export function neighboursOf(
  check: Check,
  failing: readonly Check[],
  lately: readonly UnifiedResult[],
): readonly Neighbour[] {
  const regions = regionsOf(check, lately);
  return failing
    .filter(({ id }) => id !== check.id)
    .map((other) => ({
      id: other.id,
      name: other.name,
      status: other.status,
      target: CheckView.show(other).item['target'],
      shares: [
        ...(hostOf(other) !== undefined && hostOf(other) === hostOf(check) ? ['host'] : []),
        ...(regionsOf(other, lately).some((region) => regions.includes(region)) ? ['region'] : []),
        ...(other.group_id && other.group_id === check.group_id ? ['group'] : []),
      ],
    }))
    .toSorted((a, b) => b.shares.length - a.shares.length);
}

function regionsOf({ id }: Check, runs: readonly UnifiedResult[]): readonly string[] {
  return runs.flatMap(({ check_id, region }) => (check_id === id && region ? [region] : []));
}

function hostOf({ url, host }: Check): string | undefined {
  if (url && URL.canParse(url)) return new URL(url).hostname;
  return host || undefined;
}
