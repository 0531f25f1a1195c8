import type { Handler, Handlers } from '../../request/context.ts';
import { find } from '../find.ts';

/** What events leave behind for the rules of the parent; `$of` is not shown. */
function reply(parentId: string, rows: Iterable<Readonly<Record<string, unknown>>>) {
  const own = [...rows].filter((row) => row['$of'] === parentId);
  const cache_variables = own.map(({ $of: _, ...row }) => row);
  return { status: 200, body: { cache_variables } };
}

const ofOrchestration: Handler = ({ path }, { account: { records } }) => {
  const { id } = find(records.of('orchestrations'), path['id']);
  return reply(id, records.of('cache_variables').values());
};

const ofService: Handler = ({ path }, { account: { records, services } }) => {
  const { id } = find(services, path['service_id']);
  return reply(id, records.of('cache_variables').values());
};

export const cacheVariableHandlers: Handlers = {
  'GET /event_orchestrations/{id}/cache_variables': ofOrchestration,
  'GET /event_orchestrations/services/{service_id}/cache_variables': ofService,
};
