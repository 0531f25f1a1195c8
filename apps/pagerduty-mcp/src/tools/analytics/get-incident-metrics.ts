import { defineTool, idOrName, isoDate } from 'mcp-kit';
import type { IncidentMetricsFilter, PagerDuty, Paginated } from 'pagerduty-sdk';
import * as z from 'zod';
import { inWords, readPeriod } from '../../analytics/period.ts';
import { scopeOf } from '../../analytics/scope.ts';
import type { Deps } from '../../deps.ts';
import { IncidentMetricsView, type MetricsRow } from '../../views/incident-metrics.ts';

const orders = {
  incidents: 'total_incident_count',
  time_to_ack: 'mean_seconds_to_first_ack',
  time_to_resolve: 'mean_seconds_to_resolve',
  interruptions: 'total_interruptions',
} as const;

export const getIncidentMetrics = defineTool({
  name: 'get_incident_metrics',
  toolset: 'analytics',
  effect: 'read',
  description:
    'Incident counts, mean times to acknowledge and resolve, interruptions and escalations over a period, of your teams unless told. Up to 24 hours late.',
  input: {
    group_by: z.enum(['all', 'service', 'team', 'escalation_policy']).default('all'),
    since: isoDate().optional().describe('Default 30 days before until; at most a year'),
    until: isoDate().optional(),
    aggregate_unit: z.enum(['day', 'week', 'month']).optional(),
    team_ids: z.array(idOrName('team')).optional(),
    service_ids: z.array(idOrName('service')).optional(),
    urgency: z.enum(['high', 'low']).optional(),
    major: z.boolean().optional().describe('Only, or no, major incidents'),
    sort: z.enum(['incidents', 'time_to_ack', 'time_to_resolve', 'interruptions']).optional(),
  },
  list: true,
  output: { plural: 'metrics', item: IncidentMetricsView },

  async run(input, { pagerduty, currentUser }: Deps, { signal, page }) {
    const { group_by, aggregate_unit, urgency, major, sort } = input;
    const period = readPeriod(input, { days: 30, maxDays: 365, what: 'Metrics can be asked' });
    const { words, ...scope } = await scopeOf(input, currentUser);
    const filter = {
      filters: {
        created_at_start: period.since,
        created_at_end: period.until,
        ...{ urgency, major, ...scope },
      },
      aggregate_unit,
      ...(sort === undefined ? {} : { order_by: orders[sort], order: 'desc' as const }),
    };
    const rows = await read(pagerduty, group_by, filter, signal).slice(page);
    const by = group_by === 'all' ? '' : ` by ${group_by.replace('_', ' ')}`;
    return { ...rows, description: `Incident metrics${by}, ${inWords(period)}${words}` };
  },
});

function read(
  { analytics }: PagerDuty,
  group_by: 'all' | 'service' | 'team' | 'escalation_policy',
  filter: IncidentMetricsFilter,
  signal: AbortSignal,
): Paginated<MetricsRow> {
  switch (group_by) {
    case 'all':
      return analytics.incidents(filter, { signal });
    case 'service':
      return analytics.incidentsByService(filter, { signal });
    case 'team':
      return analytics.incidentsByTeam(filter, { signal });
    case 'escalation_policy':
      return analytics.incidentsByEscalationPolicy(filter, { signal });
  }
}
