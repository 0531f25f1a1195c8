import * as z from 'zod/mini';
import { type Account, known } from '../../account/account.ts';
import type { Handler } from '../../request/context.ts';
import { invalid } from '../../request/refusals.ts';
import type { Zone } from '../../time/zone.ts';
import type { FieldsOf } from '../../views/fields.ts';
import { findIncident } from '../find-incident.ts';
import { type Figures, figuresOf } from './figures.ts';
import { demandFilter, Filters, rangeOf, zoneIn } from './filters.ts';
import { orderRows } from './order-rows.ts';
import { selectFigures } from './select-figures.ts';

const Body = z.object({
  filters: z._default(Filters, {}),
  starting_after: z.optional(z.string()),
  order: z._default(z.enum(['asc', 'desc']), 'desc'),
  order_by: z._default(z.enum(['created_at', 'seconds_to_resolve']), 'created_at'),
  limit: z._default(z.int().check(z.minimum(1), z.maximum(1000)), 100),
  time_zone: z.optional(z.string()),
});

/** Incidents with their figures. */
export const listRawIncidents: Handler = ({ body }, context) => {
  const { account, now } = context;
  const parsed = Body.safeParse(body ?? {});
  if (!parsed.success) {
    throw invalid(...parsed.error.issues.map(({ path }) => `${path.join('.')} is not valid`));
  }
  const { filters, starting_after, order, order_by, limit, time_zone } = parsed.data;
  demandFilter(context, filters);
  const zone = zoneIn(time_zone);
  const range = rangeOf(filters, now, Number.POSITIVE_INFINITY);
  const figures = selectFigures(context, filters, range);
  const rows = orderRows(
    figures.map((row) => rawView(account, row, zone)),
    order_by,
    order,
  );
  const start = starting_after === undefined ? 0 : after(rows, starting_after);
  const data = rows.slice(start, start + limit);
  return {
    status: 200,
    body: {
      first: cursorOf(data[0]),
      last: cursorOf(data.at(-1)),
      ...{ limit, more: start + limit < rows.length, order, order_by, filters },
      ...{ time_zone: zone.name, data },
    },
  };
};

export const getRawIncident: Handler = ({ path }, { account, now }) => {
  const incident = findIncident(account, path['id']);
  return { status: 200, body: rawView(account, figuresOf(account, incident, now), zoneIn('UTC')) };
};

function cursorOf(row: FieldsOf<'AnalyticsRawIncident'> | undefined): string {
  return row === undefined ? '' : btoa(`after ${row.id}`);
}

function after(rows: readonly FieldsOf<'AnalyticsRawIncident'>[], cursor: string): number {
  const index = rows.findIndex((row) => cursorOf(row) === cursor);
  if (index < 0) throw invalid('starting_after is not one that a page ended with');
  return index + 1;
}

function rawView(account: Account, figures: Figures, zone: Zone): FieldsOf<'AnalyticsRawIncident'> {
  const { incident, teamId } = figures;
  const { serviceId, policyId, resolvedAt } = incident;
  return {
    id: incident.id,
    incident_number: incident.number,
    description: incident.title,
    status: incident.status,
    urgency: incident.urgency,
    incident_type_name: incident.type,
    created_at: zone.print(incident.createdAt),
    updated_at: zone.print(incident.updatedAt),
    ...(resolvedAt === null ? {} : { resolved_at: zone.print(resolvedAt) }),
    service_id: serviceId,
    service_name: known(account.services, serviceId).name,
    team_id: teamId,
    team_name: known(account.teams, teamId).name,
    escalation_policy_id: policyId,
    escalation_policy_name: known(account.policies, policyId).name,
    ...priorityOf(account, incident.priorityId),
    ...countsOf(figures),
    ...peopleOf(account, figures),
  };
}

function priorityOf({ priorities }: Account, id: string | null) {
  if (id === null) return { priority_id: null, priority_name: null, priority_order: null };
  const rank = [...priorities.keys()].indexOf(id);
  const priority_order = 2 ** (priorities.size - rank);
  return { priority_id: id, priority_name: known(priorities, id).name, priority_order };
}

function countsOf(figures: Figures): FieldsOf<'AnalyticsRawIncident'> {
  const { interruptions, timeoutEscalations, manualEscalations } = figures;
  const inPart = (name: string) => interruptions.filter(({ part }) => part === name).length;
  return {
    major: figures.isMajor,
    auto_resolved: figures.isAutoResolved,
    acknowledgement_count: figures.acknowledgements.length,
    active_user_count: figures.engagedAt.size,
    engaged_user_count: figures.engagedAt.size,
    engaged_seconds: figures.engagedSeconds,
    assignment_count: figures.assignments.length,
    escalation_count: timeoutEscalations.length + manualEscalations.length,
    timeout_escalation_count: timeoutEscalations.length,
    manual_escalation_count: manualEscalations.length,
    reassignment_count: figures.reassignments.length,
    business_hour_interruptions: inPart('business'),
    off_hour_interruptions: inPart('off'),
    sleep_hour_interruptions: inPart('sleep'),
    total_interruptions: interruptions.length,
    total_notifications: figures.notifications.length,
    seconds_to_first_ack: figures.secondsToFirstAck,
    seconds_to_resolve: figures.secondsToResolve,
    seconds_to_engage: figures.secondsToEngage,
    seconds_to_mobilize: figures.secondsToMobilize,
  };
}

function peopleOf(account: Account, figures: Figures): FieldsOf<'AnalyticsRawIncident'> {
  const { acknowledgements, assignments, engagedAt, incident } = figures;
  const nameOf = (id: string) => known(account.users, id).name;
  const acknowledged = [...new Set(acknowledgements.map(({ agent }) => agent.id))];
  const assigned = [...new Set(assignments.flatMap(({ userIds = [] }) => userIds))];
  const joined = [...engagedAt.keys()];
  const { status, statusBy } = incident;
  const isByUser = status === 'resolved' && statusBy.kind === 'user';
  return {
    acknowledged_user_ids: acknowledged,
    acknowledged_user_names: acknowledged.map(nameOf),
    assigned_user_ids: assigned,
    assigned_user_names: assigned.map(nameOf),
    joined_user_ids: joined,
    joined_user_names: joined.map(nameOf),
    ...(isByUser
      ? { resolved_by_user_id: statusBy.id, resolved_by_user_name: nameOf(statusBy.id) }
      : {}),
  };
}
