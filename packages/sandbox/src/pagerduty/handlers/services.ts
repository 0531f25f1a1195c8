import type { Handler, Handlers } from '../request/context.ts';
import { readPage, replyPage } from '../request/page.ts';
import { Parameters } from '../request/parameters.ts';
import { serviceDetails, serviceIncludes } from '../views/service-details.ts';
import { find } from './find.ts';
import { matching } from './matching.ts';

const list: Handler = ({ query }, { account }) => {
  const parameters = new Parameters(query);
  const page = readPage(parameters);
  const zone = parameters.zone();
  const matches = matching(parameters.text('query'));
  const exactly = parameters.text('name');
  const teamIds = parameters.list('team_ids');
  const order = parameters.choice('sort_by', ['name', 'name:asc', 'name:desc']);
  const includes = parameters.choices('include', serviceIncludes);
  parameters.check();
  const services = [...account.services.values()].filter(
    ({ name, teamId }) =>
      matches(name) &&
      (exactly === undefined || name === exactly) &&
      (teamIds?.includes(teamId) ?? true),
  );
  if (order === 'name:desc') services.reverse();
  return replyPage('services', services, page, (service) =>
    serviceDetails(account, service, includes, zone),
  );
};

const get: Handler = ({ path, query }, { account }) => {
  const service = find(account.services, path['id']);
  const parameters = new Parameters(query);
  const includes = parameters.choices('include', serviceIncludes);
  parameters.check();
  return { status: 200, body: { service: serviceDetails(account, service, includes) } };
};

export const serviceHandlers: Handlers = { 'GET /services': list, 'GET /services/{id}': get };
