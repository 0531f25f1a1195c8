import { defineTool, from, idOrName, isoDate, view } from 'mcp-kit';
import type { TeamResponderMetrics } from 'pagerduty-sdk';
import * as z from 'zod';
import { inWords, readPeriod } from '../../analytics/period.ts';
import type { Deps } from '../../deps.ts';
import { maybeNamed, NamedView } from '../../views/named.ts';

const orders = {
  incidents: 'total_incident_count',
  interruptions: 'total_interruptions',
  sleep_interruptions: 'total_sleep_hour_interruptions',
  on_call: 'total_seconds_on_call',
} as const;

const ResponderMetricsView = view<TeamResponderMetrics>({
  // The document calls the id a number, its examples show text.
  responder: from(NamedView, ({ responder_id: id, responder_name: name }) =>
    maybeNamed({ id: id === undefined ? undefined : String(id), name }),
  ),
  team: from(NamedView, ({ team_id, team_name }) =>
    maybeNamed({ id: team_id ?? undefined, name: team_name }),
  ),
  total_seconds_on_call: z.number(),
  total_seconds_on_call_level_1: z.number(),
  total_seconds_on_call_level_2_plus: z.number(),
  total_incident_count: z.number(),
  total_incidents_acknowledged: z.number(),
  mean_time_to_acknowledge_seconds: z.number(),
  total_engaged_seconds: z.number(),
  total_interruptions: z.number(),
  total_business_hour_interruptions: z.number(),
  total_off_hour_interruptions: z.number(),
  total_sleep_hour_interruptions: z.number(),
  total_notifications: z.number(),
  total_incidents_timeout_escalated_from: z.number(),
  total_incidents_manual_escalated_from: z.number(),
  total_incidents_reassigned_from: z.number(),
});

export const getResponderMetrics = defineTool({
  name: 'get_responder_metrics',
  toolset: 'analytics',
  effect: 'read',
  description:
    'What responders carried over a period: time on call, incidents, interruptions; each in each of their teams, or all together. get_oncall_report has exact hours.',
  input: {
    group_by: z.enum(['responder', 'all']).default('responder'),
    since: isoDate().optional().describe('Default 30 days before until; at most a year'),
    until: isoDate().optional(),
    team_ids: z.array(idOrName('team')).optional(),
    user_ids: z.array(idOrName('user')).optional(),
    urgency: z.enum(['high', 'low']).optional(),
    sort: z.enum(['incidents', 'interruptions', 'sleep_interruptions', 'on_call']).optional(),
  },
  list: true,
  output: { plural: 'metrics', item: ResponderMetricsView },

  async run(input, { pagerduty }: Deps, { signal, page }) {
    const { group_by, team_ids, user_ids: responder_ids, urgency, sort } = input;
    const period = readPeriod(input, { days: 30, maxDays: 365, what: 'Metrics can be asked' });
    const filter = {
      filters: {
        date_range_start: period.since,
        date_range_end: period.until,
        ...{ team_ids, responder_ids, urgency },
      },
      ...(sort === undefined ? {} : { order_by: orders[sort], order: 'desc' as const }),
    };
    const { analytics } = pagerduty;
    const rows =
      group_by === 'all'
        ? analytics.responders(filter, { signal })
        : analytics.respondersByTeam(filter, { signal });
    const by = group_by === 'all' ? '' : ' by responder and team';
    return { ...(await rows.slice(page)), description: `Metrics${by}, ${inWords(period)}` };
  },
});
