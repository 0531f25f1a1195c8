import type { EscalationPolicy, Priority, User } from '../account/entities.ts';
import type { Ids } from '../account/ids.ts';
import type { Alert, Incident } from '../account/incident.ts';
import { assign, type Telling, trigger, work } from './incident-events.ts';
import type { Plot } from './plot.ts';

/** What the story of an incident refers to. */
export interface World {
  readonly ids: Ids;
  readonly now: number;
  readonly users: ReadonlyMap<string, User>;
  readonly policies: ReadonlyMap<string, EscalationPolicy>;
  readonly priorities: readonly Priority[];
  /** Who a schedule has on call at an instant. */
  scheduled(scheduleId: string, instant: number): string | undefined;
}

/** The incident of a plot as it stands now, with its log in order of time. */
export function tellIncident(world: World, plot: Plot, number: number): Incident {
  const incident = open(world, plot, number);
  const telling: Telling = { world, plot, incident, events: [] };
  trigger(telling);
  assign(telling);
  work(telling);
  const events = telling.events.sort((a, b) => a.at - b.at);
  incident.log.push(
    ...events.map((event) => ({ serial: world.ids.logSerial(), incident, ...event })),
  );
  incident.updatedAt = incident.log.at(-1)?.at ?? incident.createdAt;
  return incident;
}

function open({ ids }: World, plot: Plot, number: number): Incident {
  const { title, createdAt, urgency, priority, openedBy, details, service } = plot;
  const alerts = plot.alerts.map((alert) => makeAlert(ids, plot, alert));
  const id = ids.incident();
  return {
    id,
    number,
    createdAt,
    key: alerts[0]?.key ?? ids.request().replaceAll('-', ''),
    openedBy,
    details,
    alerts,
    notes: [],
    log: [],
    title,
    status: 'triggered',
    urgency,
    type: 'incident_default',
    priorityId: priority?.id ?? null,
    serviceId: service.id,
    policyId: service.policyId,
    level: 1,
    levelAt: createdAt,
    assignedVia: 'escalation_policy',
    assignments: [],
    acknowledgements: [],
    updatedAt: createdAt,
    statusAt: createdAt,
    statusBy: openedBy,
    resolvedAt: null,
    conferenceBridge: null,
    snoozedUntil: null,
  };
}

function makeAlert(ids: Ids, plot: Plot, { after, ...alert }: Plot['alerts'][number]): Alert {
  const { createdAt, service, resolved } = plot;
  const id = ids.incident();
  return {
    ...alert,
    id,
    key: `${service.name.toLowerCase().replaceAll(' ', '-')}/${id.slice(-6).toLowerCase()}`,
    at: createdAt + after,
    integrationId: service.integrations[0]?.id ?? '',
    link: `https://monitoring.acme-outdoor.example/alerts/${id}`,
    resolvedAt: resolved === null ? null : createdAt + resolved.after,
  };
}
