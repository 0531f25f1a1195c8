import * as z from 'zod/mini';
import type { Account } from '../../account/account.ts';
import { ACCOUNT_ZONE, known } from '../../account/account.ts';
import type { Incident } from '../../account/incident.ts';
import type { Context } from '../../request/context.ts';
import { invalid } from '../../request/refusals.ts';
import { DAY } from '../../time/duration.ts';
import { parseDate } from '../../time/parse-date.ts';
import { findZone, type Zone } from '../../time/zone.ts';

const longestRange = 366 * DAY;
const Ids = z.optional(z.array(z.string()));

/** What every filter of analytics can hold. */
export const Filters = z.object({
  created_at_start: z.optional(z.string()),
  created_at_end: z.optional(z.string()),
  date_range_start: z.optional(z.string()),
  date_range_end: z.optional(z.string()),
  updated_after: z.optional(z.string()),
  urgency: z.optional(z.enum(['high', 'low'])),
  major: z.optional(z.boolean()),
  team_ids: Ids,
  service_ids: Ids,
  escalation_policy_ids: Ids,
  responder_ids: Ids,
  priority_ids: Ids,
  priority_names: Ids,
  incident_type_ids: Ids,
  min_ackowledgements: z.optional(z.int()),
  min_timeout_escalations: z.optional(z.int()),
  min_manual_escalations: z.optional(z.int()),
  pd_advance_used: z.optional(z.boolean()),
});
export type Filters = z.infer<typeof Filters>;

/** A stretch of time. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The time that filters name: a year at most unless told, up to now unless they tell. */
export function rangeOf(filters: Filters, now: number, longest = longestRange): Range {
  const end = instant(filters.created_at_end ?? filters.date_range_end) ?? now;
  const start = instant(filters.created_at_start ?? filters.date_range_start) ?? end - 365 * DAY;
  if (start > end) throw invalid('The start of the range must be before its end');
  if (end - start > longest) throw invalid('The range may not exceed one year');
  return { start, end };
}

/** Incidents that pass, as far as it takes no figures to say so. */
export function selectIncidents(account: Account, filters: Filters, range: Range): Incident[] {
  const has = (ids: readonly string[] | undefined, id: string | null) =>
    ids === undefined || (id !== null && ids.includes(id));
  const priorityIds = filters.priority_names?.flatMap((name) =>
    [...account.priorities.values()].filter((one) => one.name === name).map(({ id }) => id),
  );
  const updatedAfter = instant(filters.updated_after) ?? Number.NEGATIVE_INFINITY;
  return account.incidents.filter(
    (incident) =>
      incident.updatedAt > updatedAfter &&
      incident.createdAt >= range.start &&
      incident.createdAt < range.end &&
      (filters.urgency === undefined || incident.urgency === filters.urgency) &&
      has(filters.team_ids, known(account.services, incident.serviceId).teamId) &&
      has(filters.service_ids, incident.serviceId) &&
      has(filters.escalation_policy_ids, incident.policyId) &&
      has(filters.priority_ids, incident.priorityId) &&
      has(priorityIds, incident.priorityId),
  );
}

/** Keys of users see what they filter for, no whole account. */
export function demandFilter({ caller }: Context, { team_ids, service_ids }: Filters): void {
  if (caller.kind === 'account' || team_ids !== undefined || service_ids !== undefined) return;
  throw invalid('team_ids or service_ids is required for user-level API keys');
}

/** The zone of a `time_zone` field; the account's unless told. */
export function zoneIn(name: string | undefined): Zone {
  const zone = name === undefined ? ACCOUNT_ZONE : findZone(name);
  if (zone === undefined) throw invalid('time_zone is not a known time zone');
  return zone;
}

function instant(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const date = parseDate(text, ACCOUNT_ZONE);
  if (date === undefined) throw invalid(`${text} is not a valid ISO 8601 date`);
  return date;
}
