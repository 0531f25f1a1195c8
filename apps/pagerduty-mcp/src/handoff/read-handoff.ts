import type { Parts } from 'mcp-kit';
import type { Incident, MaintenanceWindow, PagerDuty, RecordedChangeEvent } from 'pagerduty-sdk';
import { readTurns } from '../on-call/read-turns.ts';
import type { Turn } from '../on-call/turns.ts';

/** What is read at most: a hand-off that is longer is not read by anybody. */
const most = { open: 25, noted: 10, recent: 200, changes: 10, windows: 10 };

/** Whose hand-off it is, and what it looks back on. */
export interface Scope {
  readonly teamIds: readonly string[];
  readonly policyIds: readonly string[];
  readonly since: string;
  readonly now: number;
}

/** An open incident with the last words on it. */
export interface OpenIncident {
  readonly incident: Incident;
  readonly lastNote: string | undefined;
}

/** What the next shift must know; a part that could not be read is absent. */
export interface Handoff {
  readonly since: string;
  readonly until: string;
  readonly open: readonly OpenIncident[] | undefined;
  readonly recent: readonly Incident[] | undefined;
  readonly changes: readonly RecordedChangeEvent[] | undefined;
  readonly windows: readonly MaintenanceWindow[] | undefined;
  readonly turns: readonly Turn[] | undefined;
}

/** Reads the parts of a hand-off at once. */
export async function readHandoff(
  pagerduty: PagerDuty,
  { teamIds, policyIds, since, now }: Scope,
  { parts, signal }: { readonly parts: Parts; readonly signal: AbortSignal },
): Promise<Handoff> {
  const team_ids = [...teamIds];
  const until = new Date(now).toISOString();
  // The state of an incident may have changed within the period, however old the incident is.
  const openQuery = {
    statuses: ['triggered' as const, 'acknowledged' as const],
    team_ids,
    date_range: 'all' as const,
    sort_by: ['urgency:desc', 'created_at:desc'],
  };
  const recentQuery = { team_ids, since, until };
  const changeQuery = { team_ids, since, until };
  const windowQuery = { team_ids, filter: 'open' as const };
  const place = { escalation_policy_ids: policyIds };
  const [open, recent, changes, windows, turns] = await Promise.all([
    parts.rows('open incidents', pagerduty.incidents.list(openQuery, { signal }).take(most.open)),
    parts.rows(
      'incidents of the period',
      pagerduty.incidents.list(recentQuery, { signal }).take(most.recent),
    ),
    parts.rows(
      'change events',
      pagerduty.changeEvents.list(changeQuery, { signal }).take(most.changes),
    ),
    parts.rows(
      'maintenance windows',
      pagerduty.maintenanceWindows.list(windowQuery, { signal }).take(most.windows),
    ),
    policyIds.length === 0
      ? []
      : parts.rows('who is on call', readTurns(pagerduty, place, now, signal)),
  ]);
  const noted = open && (await withNotes(pagerduty, open, { parts, signal }));
  return { since, until, open: noted, recent, changes, windows, turns };
}

async function withNotes(
  pagerduty: PagerDuty,
  open: readonly Incident[],
  { parts, signal }: { readonly parts: Parts; readonly signal: AbortSignal },
): Promise<readonly OpenIncident[]> {
  return Promise.all(
    open.map(async (incident, index) => {
      if (index >= most.noted || incident.id === undefined) {
        return { incident, lastNote: undefined };
      }
      const notes = pagerduty.incidents.notes.list(incident.id, { signal }).take(100);
      const read = await parts.rows(`the notes of ${incident.incident_number}`, notes);
      const newest = read?.toSorted((one, other) => timeOf(other) - timeOf(one))[0];
      return { incident, lastNote: newest?.content };
    }),
  );
}

function timeOf({ created_at = '' }: { readonly created_at?: string | undefined }): number {
  return Date.parse(created_at) || 0;
}
