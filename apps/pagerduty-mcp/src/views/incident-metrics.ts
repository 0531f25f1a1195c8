import { from, view } from 'mcp-kit';
import type { IncidentMetrics } from 'pagerduty-sdk';
import * as z from 'zod';
import { maybeNamed, NamedView } from './named.ts';

/** Metrics, and of what where they are grouped. */
export interface MetricsRow extends IncidentMetrics {
  readonly escalation_policy_id?: string | undefined;
  readonly escalation_policy_name?: string | undefined;
}

/** Metrics of incidents. */
export const IncidentMetricsView = view<MetricsRow>({
  service: from(NamedView, ({ service_id, service_name }) =>
    maybeNamed({ id: service_id, name: service_name }),
  ),
  escalation_policy: from(NamedView, ({ escalation_policy_id, escalation_policy_name }) =>
    maybeNamed({ id: escalation_policy_id, name: escalation_policy_name }),
  ),
  team: from(NamedView, ({ team_id, team_name }) =>
    maybeNamed({ id: team_id ?? undefined, name: team_name }),
  ),
  range_start: z.string(),
  total_incident_count: z.number(),
  mean_seconds_to_first_ack: z.number(),
  mean_seconds_to_resolve: z.number(),
  mean_seconds_to_mobilize: z.number(),
  mean_engaged_user_count: z.number(),
  total_engaged_seconds: z.number(),
  total_interruptions: z.number(),
  total_business_hour_interruptions: z.number(),
  total_off_hour_interruptions: z.number(),
  total_sleep_hour_interruptions: z.number(),
  total_notifications: z.number(),
  total_incidents_acknowledged: z.number(),
  total_incidents_auto_resolved: z.number(),
  total_incidents_manual_escalated: z.number(),
  total_incidents_timeout_escalated: z.number(),
  total_incidents_reassigned: z.number(),
  total_snoozed_seconds: z.number(),
  up_time_pct: z.number(),
});
