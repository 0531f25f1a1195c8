import { from } from 'mcp-kit';
import type { IncidentRow } from 'pagerduty-sdk';
import * as z from 'zod';
import { maybeNamed, NamedView } from './named.ts';

/** The fields of an incident's figures that every tool shows. */
export const incidentFigures = {
  id: z.string(),
  incident_number: z.int(),
  title: from(z.string(), ({ description }: IncidentRow) => description),
  status: z.string(),
  urgency: z.string(),
  priority: from(z.string(), ({ priority_name }: IncidentRow) => priority_name),
  major: z.boolean(),
  service: from(NamedView, ({ service_id, service_name }: IncidentRow) =>
    maybeNamed({ id: service_id, name: service_name }),
  ),
  team: from(NamedView, ({ team_id, team_name }: IncidentRow) =>
    maybeNamed({ id: team_id ?? undefined, name: team_name }),
  ),
  created_at: z.string(),
  resolved_at: z.string(),
  resolved_by: from(z.string(), (row: IncidentRow) => row.resolved_by_user_name),
  auto_resolved: z.boolean(),
  seconds_to_first_ack: z.number(),
  seconds_to_resolve: z.number(),
  seconds_to_mobilize: z.number(),
  engaged_seconds: z.number(),
  engaged_user_count: z.int(),
  acknowledged_by: from(z.array(z.string()), (row: IncidentRow) => row.acknowledged_user_names),
  total_interruptions: z.int(),
  sleep_hour_interruptions: z.int(),
  total_notifications: z.int(),
  escalation_count: z.int(),
  reassignment_count: z.int(),
};
