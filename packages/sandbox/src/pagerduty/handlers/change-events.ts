import { known } from '../account/account.ts';
import type { Call, Context, Handler, Handlers } from '../request/context.ts';
import { readPage, replyPage } from '../request/page.ts';
import { Parameters } from '../request/parameters.ts';
import { DAY } from '../time/duration.ts';
import { changeEventView } from '../views/change-event-view.ts';
import { find } from './find.ts';
import { findIncident } from './find-incident.ts';

const UTC_TEXT = /(?:Z|[+-]00:?00)$/;

/** Change events, newest first; dates must be in UTC. */
function list({ query }: Call, { account }: Context, serviceId?: string) {
  const parameters = new Parameters(query);
  const page = readPage(parameters);
  const since = readUtc(parameters, 'since') ?? Number.NEGATIVE_INFINITY;
  const until = readUtc(parameters, 'until') ?? Number.POSITIVE_INFINITY;
  if (since > until) parameters.fail('since must be before until');
  const teamIds = parameters.list('team_ids');
  const integrationIds = parameters.list('integration_ids');
  parameters.check();
  const found = account.changes.filter(
    (change) =>
      change.at >= since &&
      change.at <= until &&
      (serviceId === undefined || change.serviceId === serviceId) &&
      (teamIds?.includes(known(account.services, change.serviceId).teamId) ?? true) &&
      (integrationIds?.includes(change.integrationId) ?? true),
  );
  return replyPage('change_events', found, page, changeEventView);
}

function readUtc(parameters: Parameters, name: string): number | undefined {
  const text = parameters.text(name);
  if (text !== undefined && !UTC_TEXT.test(text)) {
    parameters.fail(`${name} must be an ISO 8601 date in UTC`);
    return undefined;
  }
  return parameters.date(name);
}

const get: Handler = ({ path }, { account }) => {
  const change = find(new Map(account.changes.map((each) => [each.id, each])), path['id']);
  return { status: 200, body: { change_event: changeEventView(change) } };
};

/** Changes of the day before an incident, on its service and on what that depends on. */
const related: Handler = ({ path }, { account }) => {
  const { serviceId, createdAt } = findIncident(account, path['id']);
  const { dependsOn } = known(account.services, serviceId);
  const found = account.changes.filter(
    (change) =>
      change.at <= createdAt &&
      change.at >= createdAt - DAY &&
      (change.serviceId === serviceId || dependsOn.includes(change.serviceId)),
  );
  const rows = found.map((change) => ({
    ...changeEventView(change),
    correlation_reason: {
      reason: change.serviceId === serviceId ? 'most_recent' : 'related_service',
    },
  }));
  return { status: 200, body: { change_events: rows } };
};

export const changeEventHandlers: Handlers = {
  'GET /change_events/{id}': get,
  'GET /incidents/{id}/related_change_events': related,
  'GET /change_events': (call, context) => list(call, context),
  'GET /services/{id}/change_events': (call, context) =>
    list(call, context, find(context.account.services, call.path['id']).id),
};
