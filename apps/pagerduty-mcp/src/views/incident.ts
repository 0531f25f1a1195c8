import { from, view } from 'mcp-kit';
import type { Incident } from 'pagerduty-sdk';
import * as z from 'zod';
import { maybeNamed, NamedView, named } from './named.ts';

/** The fields of an incident that every tool shows. */
export const incidentFields = {
  id: z.string(),
  incident_number: z.int(),
  title: z.string(),
  status: z.string(),
  urgency: z.string(),
  priority: from(z.string(), ({ priority }: Incident) => priority?.summary),
  service: from(NamedView, ({ service }: Incident) => maybeNamed(service)),
  assignees: from(z.array(NamedView), ({ assignments }: Incident) =>
    assignments?.flatMap(({ assignee }) => maybeNamed(assignee) ?? []),
  ),
  escalation_policy: from(NamedView, (incident: Incident) =>
    maybeNamed(incident.escalation_policy),
  ),
  teams: from(z.array(NamedView), ({ teams }: Incident) => teams?.map(named)),
  alerts: from(z.int(), ({ alert_counts }: Incident) => alert_counts?.all),
  created_at: z.string(),
  last_status_change_at: z.string(),
  resolved_at: z.string(),
  html_url: z.string(),
};

/** An incident as lists and writes show it. */
export const IncidentView = view<Incident>(incidentFields);
