import { from, view } from 'mcp-kit';
import type { Incident, IncidentUpdate } from 'pingera-sdk';
import * as z from 'zod';
import type { PageName } from '../page-context.ts';
import { ComponentStatusView } from './incident-update.ts';
import { isoOf } from './iso-of.ts';

/** An incident with the page it stands on. */
export interface PageIncident extends Incident {
  readonly page?: PageName | undefined;
}

/** What it is, and how bad. */
const nature = {
  id: z.string(),
  name: z.string(),
  status: z.string(),
  impact: z.string(),
  components: z.array(ComponentStatusView),
};

const times = {
  created_at: from(z.string(), ({ created_at }: Incident) => isoOf(created_at)),
  resolved_at: from(z.string(), ({ resolved_at }: Incident) => isoOf(resolved_at)),
  scheduled_for: from(z.string(), ({ scheduled_for }: Incident) => isoOf(scheduled_for)),
  scheduled_until: from(z.string(), ({ scheduled_until }: Incident) => isoOf(scheduled_until)),
};

/** An incident on a status page. */
export const IncidentView = view<PageIncident>({
  ...nature,
  page: from(z.object({ id: z.string(), name: z.string() }), ({ page }) => page),
  latest_update: from(z.string(), ({ incident_updates, body }) => {
    const told = incident_updates?.find((update) => update.body);
    return told?.body || body || undefined;
  }),
  ...times,
});

const UpdateItem = z.object({
  id: z.string().nullish(),
  status: z.string().nullish(),
  body: z.string().nullish(),
  created_at: z.string().optional(),
});

const PostmortemState = z.object({
  published_at: z.string().optional(),
  body_updated_at: z.string().optional(),
});

/** What a maintenance does by itself; of an incident the API sends false. */
const planned = Object.fromEntries(
  (
    [
      'scheduled_auto_in_progress',
      'scheduled_auto_completed',
      'scheduled_remind_prior',
      'auto_transition_to_maintenance_state',
      'auto_transition_to_operational_state',
      'auto_transition_deliver_notifications_at_start',
      'auto_transition_deliver_notifications_at_end',
    ] as const
  ).map((name) => [
    name,
    from(z.boolean(), (incident: Incident) =>
      incident.scheduled_for ? incident[name] : undefined,
    ),
  ]),
);

/** An incident with all that was said of it, and when a maintenance moves on by itself. */
export const IncidentDetailsView = view<Incident>({
  ...nature,
  page_id: z.string(),
  updates: from(z.array(UpdateItem), ({ incident_updates }) =>
    incident_updates?.map(updateItem).toSorted(byNewest),
  ),
  ...times,
  monitoring_at: from(z.string(), ({ monitoring_at }) => isoOf(monitoring_at)),
  updated_at: from(z.string(), ({ updated_at }) => isoOf(updated_at)),
  postmortem: from(PostmortemState.describe('Absent: none is published'), postmortemState),
  ...planned,
  scheduled_reminded_at: from(z.string(), (incident) => isoOf(incident.scheduled_reminded_at)),
  reminder_intervals: z.string(),
});

function updateItem({ id, status, body, created_at }: IncidentUpdate) {
  return { id, status, body, created_at: isoOf(created_at) };
}

function byNewest(a: { created_at?: string | undefined }, b: { created_at?: string | undefined }) {
  return (b.created_at ?? '').localeCompare(a.created_at ?? '');
}

function postmortemState(incident: Incident) {
  const published_at = isoOf(incident.postmortem_published_at);
  const body_updated_at = isoOf(incident.postmortem_body_last_updated_at);
  return published_at === undefined && body_updated_at === undefined
    ? undefined
    : { published_at, body_updated_at };
}
