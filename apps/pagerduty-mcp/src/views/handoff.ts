import { from, view } from 'mcp-kit';
import type { Incident } from 'pagerduty-sdk';
import * as z from 'zod';
import type { Handoff, OpenIncident } from '../handoff/read-handoff.ts';
import { maybeNamed, NamedView, named } from './named.ts';
import { TurnView } from './turn.ts';

const shownResolved = 10;
const shownServices = 5;

const OpenView = z.object({
  number: z.int().optional(),
  title: z.string().optional(),
  status: z.string().optional(),
  urgency: z.string().optional(),
  priority: z.string().optional(),
  service: z.string().optional(),
  assignees: z.array(z.string()).optional(),
  created_at: z.string().optional(),
  last_note: z.string().optional(),
  html_url: z.string().optional(),
});

const ChangeView = z.object({
  at: z.string().optional(),
  summary: z.string().optional(),
  services: z.array(z.string()).optional(),
});
const WindowView = z.object({
  start: z.string().optional(),
  end: z.string().optional(),
  description: z.string().optional(),
  services: z.array(z.string()),
});

/** What the next shift must know. */
export const HandoffView = view<Handoff>({
  since: z.string(),
  until: z.string(),
  open_incidents: from(z.array(OpenView), ({ open }) => open?.map(showOpen)),
  incidents_in_period: from(z.int(), ({ recent }) => recent?.length),
  resolved_in_period: from(
    z.array(z.object({ number: z.int().optional(), title: z.string().optional() })),
    showResolved,
  ),
  busiest_services: from(
    z.array(z.object({ service: NamedView, incidents: z.int() })),
    ({ recent }) => recent && busiest(recent),
  ),
  changes: from(z.array(ChangeView), ({ changes }) =>
    changes?.map(({ timestamp, summary, services }) => ({
      at: timestamp,
      summary: summary ?? undefined,
      services: services?.map((service) => named(service).name),
    })),
  ),
  maintenance_windows: from(z.array(WindowView), ({ windows }) =>
    windows?.map(({ start_time, end_time, description, services }) => ({
      start: start_time,
      end: end_time,
      description,
      services: services.map((service) => named(service).name),
    })),
  ),
  oncalls: from(z.array(z.looseObject({})), ({ turns }) =>
    turns?.map((turn) => TurnView.show(turn).item),
  ),
});

function showOpen({ incident, lastNote }: OpenIncident): z.infer<typeof OpenView> {
  const { incident_number, title, status, urgency, priority, service, assignments } = incident;
  return {
    number: incident_number,
    title,
    status,
    urgency,
    priority: priority?.summary ?? undefined,
    service: maybeNamed(service)?.name,
    assignees: assignments?.flatMap(({ assignee }) => maybeNamed(assignee)?.name ?? []),
    created_at: incident.created_at,
    last_note: lastNote,
    html_url: incident.html_url ?? undefined,
  };
}

function showResolved({ recent }: Handoff) {
  return recent
    ?.filter(({ status }) => status === 'resolved')
    .slice(0, shownResolved)
    .map(({ incident_number, title }) => ({ number: incident_number, title }));
}

/** Services by their incidents, the busiest first. */
function busiest(incidents: readonly Incident[]) {
  const counts = new Map<string, { service: z.infer<typeof NamedView>; incidents: number }>();
  for (const incident of incidents) {
    const service = maybeNamed(incident.service);
    if (service === undefined) continue;
    const before = counts.get(service.id)?.incidents ?? 0;
    counts.set(service.id, { service, incidents: before + 1 });
  }
  return [...counts.values()]
    .toSorted((one, other) => other.incidents - one.incidents)
    .slice(0, shownServices);
}
