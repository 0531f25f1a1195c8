import type { Account } from '../account/account.ts';
import { known } from '../account/account.ts';
import type { Status, Urgency } from '../account/entities.ts';
import type { Incident } from '../account/incident.ts';
import type { Parameters } from '../request/parameters.ts';
import { readSort } from '../request/sort.ts';
import { monthsBefore } from '../time/duration.ts';
import type { Zone } from '../time/zone.ts';

const statuses: readonly Status[] = ['triggered', 'acknowledged', 'resolved'];
const urgencies: readonly Urgency[] = ['high', 'low'];
const LONGEST_RANGE_MONTHS = 6;
const measures = {
  incident_number: ({ number }: Incident) => number,
  created_at: ({ createdAt }: Incident) => createdAt,
  resolved_at: ({ resolvedAt }: Incident) => resolvedAt ?? Number.MAX_SAFE_INTEGER,
  urgency: ({ urgency }: Incident) => (urgency === 'high' ? 1 : 0),
};

/** Reads the filters and the order of a list of incidents; they narrow each other. */
export function readIncidentQuery(
  parameters: Parameters,
  zone: Zone,
  now: number,
): (account: Account) => Incident[] {
  const range = readRange(parameters, zone, now);
  const order = readSort(parameters, measures);
  const filters = [
    listed(parameters.choices('statuses', statuses), ({ status }) => [status]),
    listed(parameters.choices('urgencies', urgencies), ({ urgency }) => [urgency]),
    listed(parameters.list('service_ids'), ({ serviceId }) => [serviceId]),
    listed(parameters.list('priority_ids'), ({ priorityId }) => [priorityId ?? '']),
    listed(parameters.list('user_ids'), ({ assignments }) => assignments.map((one) => one.userId)),
    withKey(parameters.text('incident_key')),
  ];
  const teamIds = parameters.list('team_ids');
  return (account) => {
    const ofTeams = listed(teamIds, ({ serviceId }) => [known(account.services, serviceId).teamId]);
    const found = account.incidents.filter(
      (incident) =>
        incident.createdAt >= range.since &&
        incident.createdAt <= range.until &&
        ofTeams(incident) &&
        filters.every((fits) => fits(incident)),
    );
    return order === undefined ? found : found.sort(order);
  };
}

function listed(
  allowed: readonly string[] | undefined,
  values: (incident: Incident) => readonly string[],
): (incident: Incident) => boolean {
  if (allowed === undefined) return () => true;
  const set = new Set(allowed);
  return (incident) => values(incident).some((value) => set.has(value));
}

function withKey(key: string | undefined): (incident: Incident) => boolean {
  if (key === undefined) return () => true;
  return (incident) => incident.key === key || incident.alerts.some((alert) => alert.key === key);
}

/** The last month unless told, six months at most; `date_range=all` lifts both. */
function readRange(parameters: Parameters, zone: Zone, now: number) {
  const all = parameters.choice('date_range', ['all']) !== undefined;
  const since = parameters.date('since', zone);
  const until = parameters.date('until', zone);
  if (all) return { since: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };
  const end = until ?? Math.max(now, since ?? now);
  const start = since ?? monthsBefore(end, 1);
  if (start > end) parameters.fail('since must be before until');
  if (start < monthsBefore(end, LONGEST_RANGE_MONTHS)) {
    parameters.fail(`The range may not exceed ${LONGEST_RANGE_MONTHS} months`);
  }
  return { since: start, until: end };
}
