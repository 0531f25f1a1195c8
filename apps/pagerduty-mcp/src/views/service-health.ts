import { from, view } from 'mcp-kit';
import type { Incident, ServiceMetrics } from 'pagerduty-sdk';
import * as z from 'zod';
import type { ServiceHealth } from '../service-health/read-service-health.ts';
import { maybeNamed, NamedView, named } from './named.ts';

const shownOpen = 10;

const OpenView = z.object({
  number: z.int().optional(),
  title: z.string().optional(),
  status: z.string().optional(),
  urgency: z.string().optional(),
  assignees: z.array(z.string()).optional(),
  created_at: z.string().optional(),
  html_url: z.string().optional(),
});

const MetricsView = z.object({
  incidents: z.number().optional(),
  mtta_seconds: z.number().optional(),
  mttr_seconds: z.number().optional(),
  interruptions: z.number().optional(),
  sleep_hour_interruptions: z.number().optional(),
  up_time_pct: z.number().optional(),
});
type Metrics = z.infer<typeof MetricsView>;

const compared = ['incidents', 'mtta_seconds', 'mttr_seconds', 'interruptions'] as const;

/** How a service is, and how its last 30 days were beside the 30 before. */
export const ServiceHealthView = view<ServiceHealth>({
  service: from(NamedView, ({ service }) => named(service)),
  status: from(z.string(), ({ service }) => service.status),
  teams: from(z.array(z.string()), ({ service }) => service.teams?.map((team) => named(team).name)),
  html_url: from(z.string(), ({ service }) => service.html_url),
  open_incident_count: from(z.int(), ({ open }) => open?.length),
  open_incidents: from(z.array(OpenView), ({ open }) => open?.slice(0, shownOpen).map(showOpen)),
  last_30_days: from(MetricsView, ({ current }) => current && showMetrics(current)),
  previous_30_days: from(MetricsView, ({ previous }) => previous && showMetrics(previous)),
  change_pct: from(z.record(z.string(), z.number()), showChange),
  noisiest_titles: from(
    z.array(z.object({ title: z.string(), incidents: z.int(), interruptions: z.number() })),
    ({ noisiest }) => noisiest,
  ),
});

function showOpen(incident: Incident): z.infer<typeof OpenView> {
  const { incident_number, title, status, urgency, assignments, created_at, html_url } = incident;
  return {
    number: incident_number,
    ...{ title, status, urgency, created_at },
    assignees: assignments?.flatMap(({ assignee }) => maybeNamed(assignee)?.name ?? []),
    html_url: html_url ?? undefined,
  };
}

function showMetrics(metrics: ServiceMetrics): Metrics {
  return {
    incidents: metrics.total_incident_count,
    mtta_seconds: metrics.mean_seconds_to_first_ack ?? undefined,
    mttr_seconds: metrics.mean_seconds_to_resolve ?? undefined,
    interruptions: metrics.total_interruptions,
    sleep_hour_interruptions: metrics.total_sleep_hour_interruptions,
    up_time_pct: metrics.up_time_pct ?? undefined,
  };
}

/** By how many percent each figure has grown; of nothing, there is no growth. */
function showChange({ current, previous }: ServiceHealth): Record<string, number> | undefined {
  if (current === undefined || previous === undefined) return undefined;
  const [after, before] = [showMetrics(current), showMetrics(previous)];
  const changes = compared.flatMap((name) => {
    const [from, to] = [before[name], after[name]];
    if (from === undefined || to === undefined || from === 0) return [];
    return [[name, Math.round(((to - from) / from) * 100)] as const];
  });
  return changes.length === 0 ? undefined : Object.fromEntries(changes);
}
