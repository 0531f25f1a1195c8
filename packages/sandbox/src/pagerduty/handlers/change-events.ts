import { known } from '../account/account.ts';
import type { Call, Context, Handlers } from '../request/context.ts';
import { readPage, replyPage } from '../request/page.ts';
import { Parameters } from '../request/parameters.ts';
import { changeEventView } from '../views/change-event-view.ts';
import { find } from './find.ts';

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

export const changeEventHandlers: Handlers = {
  'GET /change_events': (call, context) => list(call, context),
  'GET /services/{id}/change_events': (call, context) =>
    list(call, context, find(context.account.services, call.path['id']).id),
};
