import * as z from 'zod/mini';
import { type Account, known } from '../../account/account.ts';
import type { LogEntry } from '../../account/incident.ts';
import type { Handler } from '../../request/context.ts';
import { invalid } from '../../request/refusals.ts';
import { SECOND } from '../../time/duration.ts';
import type { FieldsOf } from '../../views/fields.ts';
import type { Figures } from './figures.ts';
import { Filters, type Range, rangeOf, zoneIn } from './filters.ts';
import { mean, sum } from './mean.ts';
import { type OnCallSeconds, onCallSeconds } from './on-call-seconds.ts';
import { orderRows } from './order-rows.ts';
import { selectFigures } from './select-figures.ts';

const Body = z.object({
  filters: z._default(Filters, {}),
  time_zone: z.optional(z.string()),
  order: z.optional(z.enum(['asc', 'desc'])),
  order_by: z.optional(z.string()),
});

/** One responder's part in what happened to one team. */
interface Share {
  readonly userId: string;
  readonly teamId: string;
  readonly onCall: OnCallSeconds;
  readonly rows: readonly Figures[];
}

/** Counts what responders did: each in each team, or all in one row. */
export function responderMetrics(by: 'team' | 'all'): Handler {
  return ({ body }, { account, now }) => {
    const parsed = Body.safeParse(body ?? {});
    if (!parsed.success) {
      throw invalid(...parsed.error.issues.map(({ path }) => `${path.join('.')} is not valid`));
    }
    const { filters, order, order_by, time_zone } = parsed.data;
    const range = rangeOf(filters, now);
    const figures = selectFigures({ account, now }, filters, range);
    const shares = sharesOf(account, filters, { range, figures });
    const data =
      by === 'all'
        ? shares.slice(0, 1).map(() => metricsOf(shares))
        : shares.map((share) => ({ ...namesOf(account, share), ...metricsOf([share]) }));
    return {
      status: 200,
      body: {
        data: orderRows(data, order_by, order),
        ...{ filters, time_zone: zoneIn(time_zone).name, order, order_by },
      },
    };
  };
}

function sharesOf(
  account: Account,
  filters: Filters,
  { range, figures }: { readonly range: Range; readonly figures: readonly Figures[] },
): readonly Share[] {
  const teamIds = filters.team_ids ?? [...account.teams.keys()];
  return teamIds.flatMap((teamId) => {
    const policies = [...account.policies.values()].filter((policy) =>
      policy.teamIds.includes(teamId),
    );
    const seconds = onCallSeconds(account, policies, range);
    return [...account.users.keys()].flatMap((userId) => {
      if (filters.responder_ids?.includes(userId) === false) return [];
      const rows = figures.filter((row) => row.teamId === teamId && takesPart(row, userId));
      const onCall = seconds.get(userId);
      if (rows.length === 0 && onCall === undefined) return [];
      return [{ userId, teamId, rows, onCall: onCall ?? { all: 0, first: 0, behind: 0 } }];
    });
  });
}

function takesPart({ assignments, engagedAt }: Figures, userId: string): boolean {
  return engagedAt.has(userId) || assignments.some((entry) => entry.userIds?.includes(userId));
}

function namesOf(account: Account, { userId, teamId }: Share): object {
  return {
    responder_id: userId,
    responder_name: known(account.users, userId).name,
    team_id: teamId,
    team_name: known(account.teams, teamId).name,
  };
}

function metricsOf(shares: readonly Share[]): FieldsOf<'AnalyticsResponderMetrics'> {
  const pairs = shares.flatMap(({ userId, rows }) => rows.map((row) => ({ userId, row })));
  const interruptions = pairs.flatMap(({ userId, row }) =>
    row.interruptions.filter((one) => one.userId === userId),
  );
  const inPart = (name: string) => interruptions.filter(({ part }) => part === name).length;
  const count = (isMeant: (row: Figures, userId: string) => boolean) =>
    pairs.filter(({ row, userId }) => isMeant(row, userId)).length;
  const engaged = pairs.map(({ row, userId }) => engagedSeconds(row, userId));
  return {
    mean_engaged_seconds: mean(engaged),
    mean_time_to_acknowledge_seconds: mean(pairs.map(({ row, userId }) => toAck(row, userId))),
    total_engaged_seconds: sum(engaged.map((seconds) => seconds ?? 0)),
    total_incident_count: new Set(pairs.map(({ row }) => row.incident.id)).size,
    total_incidents_acknowledged: count((row, userId) =>
      row.acknowledgements.some(({ agent }) => agent.id === userId),
    ),
    total_incidents_timeout_escalated_to: count((row, id) => names(row.timeoutEscalations, id)),
    total_incidents_manual_escalated_to: count((row, id) => names(row.manualEscalations, id)),
    total_incidents_reassigned_to: count((row, id) => names(row.reassignments, id)),
    total_interruptions: interruptions.length,
    total_business_hour_interruptions: inPart('business'),
    total_off_hour_interruptions: inPart('off'),
    total_sleep_hour_interruptions: inPart('sleep'),
    total_notifications: sum(
      pairs.map(
        ({ row, userId }) => row.notifications.filter((entry) => names([entry], userId)).length,
      ),
    ),
    total_seconds_on_call: sum(shares.map(({ onCall }) => onCall.all)),
    total_seconds_on_call_level_1: sum(shares.map(({ onCall }) => onCall.first)),
    total_seconds_on_call_level_2_plus: sum(shares.map(({ onCall }) => onCall.behind)),
  };
}

function names(entries: readonly LogEntry[], userId: string): boolean {
  return entries.some(({ userIds = [] }) => userIds.includes(userId));
}

function engagedSeconds({ engagedAt, incident }: Figures, userId: string): number | null {
  const from = engagedAt.get(userId);
  if (from === undefined || incident.resolvedAt === null) return null;
  return Math.max(0, (incident.resolvedAt - from) / SECOND);
}

function toAck({ acknowledgements, assignments }: Figures, userId: string): number | null {
  const called = assignments.find(({ userIds = [] }) => userIds.includes(userId));
  const answered = acknowledgements.find(({ agent }) => agent.id === userId);
  if (called === undefined || answered === undefined) return null;
  return Math.max(0, (answered.at - called.at) / SECOND);
}
