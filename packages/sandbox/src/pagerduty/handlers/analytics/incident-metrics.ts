import * as z from 'zod/mini';
import type { Account } from '../../account/account.ts';
import { known } from '../../account/account.ts';
import type { Handler } from '../../request/context.ts';
import { invalid } from '../../request/refusals.ts';
import type { FieldsOf } from '../../views/fields.ts';
import type { Figures } from './figures.ts';
import { demandFilter, Filters, rangeOf, zoneIn } from './filters.ts';
import { type Group, groupFigures } from './group-figures.ts';
import { mean, sum } from './mean.ts';
import { orderRows } from './order-rows.ts';
import { selectFigures } from './select-figures.ts';
import { upTimePct } from './up-time.ts';

const Body = z.object({
  filters: z._default(Filters, {}),
  time_zone: z.optional(z.string()),
  order: z.optional(z.enum(['asc', 'desc'])),
  order_by: z.optional(z.string()),
  aggregate_unit: z.nullish(z.enum(['day', 'week', 'month'])),
});

/** By what incidents are grouped, and what keys of users must do for it. */
interface Grouping {
  readonly by: 'service' | 'team' | 'escalation_policy' | undefined;
  readonly demandsFilter: boolean;
  readonly showsUpTime: boolean;
}

/** Counts incidents; in groups where the operation has them. */
export function incidentMetrics({ by, demandsFilter, showsUpTime }: Grouping): Handler {
  return ({ body }, context) => {
    const parsed = Body.safeParse(body ?? {});
    if (!parsed.success) {
      throw invalid(...parsed.error.issues.map(({ path }) => `${path.join('.')} is not valid`));
    }
    const { filters, aggregate_unit: unit, order, order_by, time_zone } = parsed.data;
    if (demandsFilter) demandFilter(context, filters);
    const { account, now } = context;
    const range = rangeOf(filters, now);
    const zone = zoneIn(time_zone);
    const groups = groupFigures(
      selectFigures(context, filters, range),
      keys[by ?? 'all'],
      unit ?? undefined,
      zone,
    );
    const rows = groups.map((group) => ({
      ...nameOf(account, by, group),
      ...metricsOf(group),
      ...(showsUpTime ? { up_time_pct: upTimePct(group.rows, range, now) } : {}),
    }));
    return {
      status: 200,
      body: {
        data: orderRows(rows, order_by, order),
        ...{ filters, time_zone: zone.name, order, order_by, aggregate_unit: unit ?? null },
      },
    };
  };
}

const keys = {
  all: undefined,
  service: ({ incident }: Figures) => incident.serviceId,
  team: ({ teamId }: Figures) => teamId,
  escalation_policy: ({ incident }: Figures) => incident.policyId,
};

function nameOf(account: Account, by: Grouping['by'], { id, rows: [row] }: Group): object {
  if (by === undefined || id === undefined || row === undefined) return {};
  const team = { team_id: row.teamId, team_name: known(account.teams, row.teamId).name };
  if (by === 'team') return team;
  if (by === 'service') {
    return { service_id: id, service_name: known(account.services, id).name, ...team };
  }
  const escalation_policy_name = known(account.policies, id).name;
  return { escalation_policy_id: id, escalation_policy_name, ...team };
}

function metricsOf({ rows, rangeStart }: Group): FieldsOf<'AnalyticsIncidentMetrics'> {
  const parts = rows.flatMap(({ interruptions }) => interruptions.map(({ part }) => part));
  const count = (isMeant: (row: Figures) => boolean) => rows.filter(isMeant).length;
  const inPart = (name: string) => parts.filter((part) => part === name).length;
  return {
    ...(rangeStart === undefined ? {} : { range_start: rangeStart }),
    mean_assignment_count: mean(rows.map(({ assignments }) => assignments.length)),
    mean_engaged_seconds: mean(rows.map(({ engagedSeconds }) => engagedSeconds)),
    mean_engaged_user_count: mean(rows.map(({ engagedAt }) => engagedAt.size)),
    mean_seconds_to_engage: mean(rows.map((row) => row.secondsToEngage)),
    mean_seconds_to_first_ack: mean(rows.map((row) => row.secondsToFirstAck)),
    mean_seconds_to_mobilize: mean(rows.map((row) => row.secondsToMobilize)),
    mean_seconds_to_resolve: mean(rows.map((row) => row.secondsToResolve)),
    total_business_hour_interruptions: inPart('business'),
    total_off_hour_interruptions: inPart('off'),
    total_sleep_hour_interruptions: inPart('sleep'),
    total_interruptions: parts.length,
    total_engaged_seconds: sum(rows.map(({ engagedSeconds }) => engagedSeconds)),
    total_escalation_count: sum(
      rows.map((row) => row.timeoutEscalations.length + row.manualEscalations.length),
    ),
    total_incident_count: rows.length,
    total_incidents_acknowledged: count((row) => row.acknowledgements.length > 0),
    total_incidents_auto_resolved: count((row) => row.isAutoResolved),
    total_incidents_manual_escalated: count((row) => row.manualEscalations.length > 0),
    total_incidents_timeout_escalated: count((row) => row.timeoutEscalations.length > 0),
    total_incidents_reassigned: count((row) => row.reassignments.length > 0),
    total_notifications: sum(rows.map(({ notifications }) => notifications.length)),
  };
}
