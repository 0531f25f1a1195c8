import {
  type Alert,
  type Check,
  type CheckResult,
  type CheckStatusPeriod,
  readPingeraDate,
  type UnifiedResult,
} from 'pingera-sdk';
import type { Bucket } from '../digests/buckets.ts';

/** What was read about a check; a part that could not be read is absent or empty. */
export interface Diagnosis {
  readonly check: Check;
  /** Newest first. */
  readonly failures: readonly CheckResult[] | undefined;
  readonly latest: CheckResult | undefined;
  readonly success: UnifiedResult | undefined;
  readonly uptime: { readonly day: unknown; readonly week: unknown };
  readonly times: readonly Bucket[];
  /** Newest first. */
  readonly periods: readonly CheckStatusPeriod[];
  readonly alerts: readonly Alert[] | undefined;
  /** Checks of the account that do not do well. */
  readonly failing: readonly Check[];
  /** Failed runs of all checks in the last hour. */
  readonly lately: readonly UnifiedResult[];
}

const troubles: readonly unknown[] = ['failed', 'degraded', 'timeout'];

/** When the trouble began that the check is in, through all its changes for better and worse. */
export function troubledSince({ periods }: Diagnosis): string | undefined {
  const end = periods.findIndex(({ status }) => !troubles.includes(status));
  const current = end === -1 ? periods : periods.slice(0, end);
  return readPingeraDate(current.at(-1)?.started_at);
}

/** How many of the last failures came from which region. */
export function failedRegions({ failures = [] }: Diagnosis): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { check_server } of failures) {
    const region = check_server?.region;
    if (region) counts.set(region, (counts.get(region) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}

/** What is the matter, in a sentence. */
export function summaryOf(diagnosis: Diagnosis): string {
  const { check, failures, latest } = diagnosis;
  const [last] = failures ?? [];
  if (troubles.includes(check.status)) {
    const since = troubledSince(diagnosis);
    const why = latest?.error_message || last?.error_message;
    return `${check.name} is ${check.status}${since ? ` since ${since}` : ''}${why ? `: ${why}` : ''}`;
  }
  const now = `${check.name} is ${check.status ?? 'of unknown status'}`;
  if (failures === undefined) return now;
  if (last === undefined) return `${now}; no failure is on record`;
  const why = last.error_message ? ` (${last.error_message})` : '';
  return `${now}; it failed last at ${readPingeraDate(last.created_at) ?? 'an unknown time'}${why}`;
}
