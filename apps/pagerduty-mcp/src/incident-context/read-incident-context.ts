import type { Parts } from 'mcp-kit';
import type {
  Incident,
  IncidentAlert,
  IncidentLogEntry,
  IncidentNote,
  PagerDuty,
  PastIncident,
  RelatedChangeEvent,
  RelatedIncident,
  ServiceDependency,
} from 'pagerduty-sdk';
import { readTurns } from '../on-call/read-turns.ts';
import type { Turn } from '../on-call/turns.ts';
import { isStillThere, type Sighting, type Sightings, sightingOf } from './sightings.ts';

/** What is shown of each part: enough to decide, and the tools of the parts have the rest. */
const most = { alerts: 10, notes: 10, log: 15, past: 5, related: 5, changes: 5, dependencies: 20 };

/** An incident from all sides; a part that could not be read is absent. */
export interface IncidentContext {
  readonly incident: Incident;
  readonly alerts: readonly IncidentAlert[] | undefined;
  readonly notes: readonly IncidentNote[] | undefined;
  readonly log: readonly IncidentLogEntry[] | undefined;
  readonly past: readonly PastIncident[] | undefined;
  readonly related: readonly RelatedIncident[] | undefined;
  readonly changes: readonly RelatedChangeEvent[] | undefined;
  readonly turns: readonly Turn[] | undefined;
  readonly dependencies: readonly ServiceDependency[] | undefined;
  /** Names of services by their ids, as far as one page of them goes. */
  readonly names: ReadonlyMap<string, string>;
}

const dayMs = 86_400_000;

interface Reading {
  readonly sightings: Sightings;
  readonly parts: Parts;
  readonly signal: AbortSignal;
}

/** Reads an incident, and at the same time everything that can be asked for by its id. */
export async function readIncidentContext(
  pagerduty: PagerDuty,
  id: string,
  reading: Reading,
): Promise<IncidentContext> {
  const { parts, signal } = reading;
  const { incidents } = pagerduty;
  const incident = incidents.get(id, { 'include[]': ['body'] }, { signal });
  const options = { signal };
  const newest = { sort_by: ['created_at:desc' as const] };
  const [found, alerts, notes, log, past, related, ledTo, around, names] = await Promise.all([
    incident,
    parts.rows('alerts', incidents.alerts.list(id, newest, options).take(most.alerts)),
    parts.rows('notes', incidents.notes.list(id, options).take(most.notes)),
    parts.rows(
      'the timeline',
      incidents.logEntries(id, { is_overview: true }, options).take(most.log),
    ),
    parts.rows('past incidents', incidents.past(id, {}, options).take(most.past)),
    parts.rows(
      'related incidents',
      incidents.related(id, { additional_details: ['incident'] }, options).take(most.related),
    ),
    parts.rows(
      'related changes',
      incidents.relatedChangeEvents(id, {}, options).take(most.changes),
    ),
    readAroundOf(pagerduty, id, incident, reading),
    serviceNames(pagerduty, reading),
  ]);
  const { ofService, turns, dependencies } = around;
  const changes = ledTo !== undefined && ledTo.length > 0 ? ledTo : ofService;
  return {
    ...{ incident: found, alerts, notes, log, past, related, changes, names, turns, dependencies },
  };
}

/** Dependencies come without names: most accounts have one page of services, which is read meanwhile. */
async function serviceNames(
  { services }: PagerDuty,
  { parts, signal }: Reading,
): Promise<ReadonlyMap<string, string>> {
  const page = services.list({}, { signal, pageSize: 100 }).take(100);
  const rows = (await parts.rows('names of services', page)) ?? [];
  return new Map(rows.flatMap(({ id, name }) => (id && name ? [[id, name] as const] : [])));
}

/** What hangs on the service and the policy of an incident. */
interface Around extends Pick<IncidentContext, 'turns' | 'dependencies'> {
  /** What changed on its service in the day before it. */
  readonly ofService: IncidentContext['changes'];
}

/** Change events take dates in UTC only. */
function utc({ since, until }: { readonly since: string; readonly until: string }) {
  return { since, until: new Date(until).toISOString() };
}

/** What is around an incident: read at once where it was seen before, and again where it has moved. */
async function readAroundOf(
  pagerduty: PagerDuty,
  id: string,
  incident: Promise<Incident>,
  reading: Reading,
): Promise<Around> {
  const seen = reading.sightings.last(id);
  const guess = seen && readAround(pagerduty, seen, reading);
  const [found] = await Promise.all([incident, guess]);
  reading.sightings.note([found]);
  const now = sightingOf(found);
  if (seen !== undefined && guess !== undefined && isStillThere(seen, now)) return guess;
  return readAround(pagerduty, now, reading);
}

/** What hangs on the service and the policy of an incident. */
async function readAround(
  pagerduty: PagerDuty,
  { service, escalation_policy: policy, created_at }: Sighting,
  { parts, signal }: Reading,
): Promise<Around> {
  const until = created_at ?? new Date().toISOString();
  const dayBefore = { since: new Date(Date.parse(until) - dayMs).toISOString(), until };
  const [turns, dependencies, ofService] = await Promise.all([
    policy?.id === undefined
      ? undefined
      : parts.rows(
          'who is on call',
          readTurns(pagerduty, { escalation_policy_ids: [policy.id] }, Date.now(), signal),
        ),
    service?.id === undefined
      ? undefined
      : parts.rows(
          'service dependencies',
          pagerduty.serviceDependencies.ofService(service.id, { signal }).take(most.dependencies),
        ),
    service?.id === undefined
      ? undefined
      : parts.rows(
          'changes of the service',
          pagerduty.services
            .changeEvents(service.id, utc(dayBefore), { signal })
            .take(most.changes),
        ),
  ]);
  return { turns, dependencies, ofService };
}
