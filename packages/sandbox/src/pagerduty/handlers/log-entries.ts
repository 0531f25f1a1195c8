import type { Reply } from '../../core/reply.ts';
import { known } from '../account/account.ts';
import type { LogEntry, LogKind } from '../account/incident.ts';
import type { Call, Context, Handler, Handlers } from '../request/context.ts';
import { readPage, replyPage } from '../request/page.ts';
import { Parameters } from '../request/parameters.ts';
import { notFound } from '../request/refusals.ts';
import { incidentView } from '../views/incident-view.ts';
import { logEntryView } from '../views/log-entry-view.ts';
import { serviceView } from '../views/service-view.ts';
import { teamsView } from '../views/team-view.ts';
import { findIncident } from './find-incident.ts';

const allIncludes = ['incidents', 'services', 'channels', 'teams'] as const;
type Include = (typeof allIncludes)[number];

/** Not part of an overview. */
const details: ReadonlySet<LogKind> = new Set(['notify', 'field_value_change']);

/** Log entries, newest first. */
function list(
  { query }: Call,
  context: Context,
  entriesOf: (parameters: Parameters) => readonly LogEntry[],
): Reply {
  const parameters = new Parameters(query);
  const page = readPage(parameters);
  const zone = parameters.zone();
  const since = parameters.date('since', zone) ?? Number.NEGATIVE_INFINITY;
  const until = parameters.date('until', zone) ?? Number.POSITIVE_INFINITY;
  if (since > until) parameters.fail('since must be before until');
  const overview = parameters.flag('is_overview');
  const includes = parameters.choices('include', allIncludes) ?? [];
  const entries = entriesOf(parameters);
  parameters.check();
  const found = entries.filter(
    (entry) => entry.at >= since && entry.at <= until && (!overview || belongsToOverview(entry)),
  );
  return replyPage('log_entries', found.reverse(), page, (entry) => ({
    ...logEntryView(context.account, entry, zone),
    ...surroundingsOf(context, entry, includes),
  }));
}

/** A repeated event of a monitor is a detail, the first one is not. */
function belongsToOverview(entry: LogEntry): boolean {
  if (details.has(entry.kind)) return false;
  const isRepeated = entry.kind === 'trigger' && entry.agent.kind === 'service';
  return !isRepeated || entry === entry.incident.log[0];
}

function surroundingsOf(
  { account, now }: Context,
  { incident }: LogEntry,
  includes: readonly Include[],
) {
  const service = known(account.services, incident.serviceId);
  return {
    ...(includes.includes('incidents')
      ? { incident: incidentView(account, incident, { now }) }
      : {}),
    ...(includes.includes('services') ? { service: serviceView(account, service) } : {}),
    ...(includes.includes('teams') ? { teams: teamsView(account, service.teamId, true) } : {}),
  };
}

const get: Handler = (call, context) => {
  const parameters = new Parameters(call.query);
  const zone = parameters.zone();
  const includes = parameters.choices('include', allIncludes) ?? [];
  parameters.check();
  const { ids, log } = context.account;
  const entry = log.find(({ serial }) => ids.logEntry(serial) === call.path['id']);
  if (entry === undefined) throw notFound();
  const shown = logEntryView(context.account, entry, zone);
  return {
    status: 200,
    body: { log_entry: { ...shown, ...surroundingsOf(context, entry, includes) } },
  };
};

export const logEntryHandlers: Handlers = {
  'GET /log_entries/{id}': get,
  'GET /log_entries': (call, context) =>
    list(call, context, (parameters) => {
      const { log, services } = context.account;
      const teamIds = parameters.list('team_ids');
      if (teamIds === undefined) return log;
      return log.filter(({ incident: { serviceId } }) =>
        teamIds.includes(known(services, serviceId).teamId),
      );
    }),
  'GET /incidents/{id}/log_entries': (call, context) =>
    list(call, context, () => findIncident(context.account, call.path['id']).log),
};
