import { ACCOUNT_ZONE, type Account, known } from '../account/account.ts';
import type { Alert, Incident } from '../account/incident.ts';
import type { Handler, Handlers } from '../request/context.ts';
import { readPage, replyPage } from '../request/page.ts';
import { Parameters } from '../request/parameters.ts';
import { readSort } from '../request/sort.ts';
import { alertView } from '../views/alert-view.ts';
import { incidentView } from '../views/incident-view.ts';
import { logEntryView } from '../views/log-entry-view.ts';
import { serviceView } from '../views/service-view.ts';
import { find } from './find.ts';
import { findIncident } from './find-incident.ts';

const allIncludes = ['services', 'first_trigger_log_entries', 'incidents'] as const;
const measures = {
  created_at: ({ at }: Alert) => at,
  resolved_at: ({ resolvedAt }: Alert) => resolvedAt ?? Number.MAX_SAFE_INTEGER,
};

const list: Handler = ({ path, query }, { account, now }) => {
  const parameters = new Parameters(query);
  const page = readPage(parameters);
  const statuses = parameters.choices('statuses', ['triggered', 'resolved']);
  const key = parameters.text('alert_key');
  const includes = parameters.choices('include', allIncludes) ?? [];
  const order = readSort(parameters, measures);
  const incident = findIncident(account, path['id']);
  parameters.check();
  const alerts = incident.alerts.filter(
    (alert) =>
      (key === undefined || alert.key === key) &&
      (statuses?.includes(alert.resolvedAt === null ? 'triggered' : 'resolved') ?? true),
  );
  const surroundings = surroundingsOf(account, incident, includes, now);
  return replyPage('alerts', alerts.sort(order), page, (alert) => ({
    ...alertView(account, incident, alert, ACCOUNT_ZONE),
    ...surroundings,
  }));
};

function surroundingsOf(
  account: Account,
  incident: Incident,
  includes: readonly (typeof allIncludes)[number][],
  now: number,
) {
  const [trigger] = incident.log;
  const service = known(account.services, incident.serviceId);
  return {
    ...(includes.includes('services') ? { service: serviceView(account, service) } : {}),
    ...(includes.includes('incidents')
      ? { incident: incidentView(account, incident, { now }) }
      : {}),
    ...(includes.includes('first_trigger_log_entries') && trigger !== undefined
      ? { first_trigger_log_entry: logEntryView(account, trigger, ACCOUNT_ZONE) }
      : {}),
  };
}

const get: Handler = ({ path }, { account }) => {
  const incident = findIncident(account, path['id']);
  const alert = findAlert(incident, path['alert_id']);
  return { status: 200, body: { alert: alertView(account, incident, alert, ACCOUNT_ZONE) } };
};

function findAlert({ alerts }: Incident, id: string | undefined): Alert {
  return find(new Map(alerts.map((alert) => [alert.id, alert])), id);
}

export const incidentAlertHandlers: Handlers = {
  'GET /incidents/{id}/alerts': list,
  'GET /incidents/{id}/alerts/{alert_id}': get,
};
