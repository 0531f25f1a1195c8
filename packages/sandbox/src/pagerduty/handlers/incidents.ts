import type { Handler, Handlers } from '../request/context.ts';
import { readPage, replyPage } from '../request/page.ts';
import { Parameters } from '../request/parameters.ts';
import { incidentIncludes, incidentView } from '../views/incident-view.ts';
import { changeIncident, changeIncidents } from './change-incident.ts';
import { findIncident } from './find-incident.ts';
import { readIncidentQuery } from './incident-query.ts';

const list: Handler = ({ query }, { account, now }) => {
  const parameters = new Parameters(query);
  const page = readPage(parameters);
  const zone = parameters.zone();
  const includes = parameters.choices('include', incidentIncludes);
  const select = readIncidentQuery(parameters, zone, now);
  parameters.check();
  const style = { now, includes, zone };
  return replyPage('incidents', select(account), page, (one) => incidentView(account, one, style));
};

const get: Handler = ({ path, query }, { account, now }) => {
  const parameters = new Parameters(query);
  const includes = parameters.choices('include', [...incidentIncludes, 'custom_fields']);
  const incident = findIncident(account, path['id']);
  parameters.check();
  return { status: 200, body: { incident: incidentView(account, incident, { now, includes }) } };
};

export const incidentHandlers: Handlers = {
  'GET /incidents': list,
  'PUT /incidents': changeIncidents,
  'GET /incidents/{id}': get,
  'PUT /incidents/{id}': changeIncident,
};
