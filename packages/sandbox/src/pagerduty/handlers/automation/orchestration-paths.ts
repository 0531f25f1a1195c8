import type { Account } from '../../account/account.ts';
import type { Entity } from '../../account/records.ts';
import type { Call, Context, Handler, Handlers } from '../../request/context.ts';
import { apiUrl } from '../../views/reference.ts';
import { find } from '../find.ts';
import { type PathType, readRules } from './read-rules.ts';
import { stampOf } from './stamp.ts';

/** Kind of records under which paths are kept, by the id of their parent and their type. */
export const PATHS = 'orchestration_paths';

interface Parent {
  readonly id: string;
  readonly type: string;
  readonly self: string;
}

/** Reads and replaces the rules of a type; a service and an orchestration have them from the start. */
function pathHandlers(type: PathType, parentOf: (call: Call, context: Context) => Parent) {
  const read: Handler = (call, context) => {
    const parent = parentOf(call, context);
    return { status: 200, body: { orchestration_path: show(context.account, type, parent) } };
  };
  const write: Handler = (call, context) => {
    const parent = parentOf(call, context);
    const before = show(context.account, type, parent);
    const stamp = stampOf(context);
    const rules = readRules(type, call.body, { catch_all: before['catch_all'] }, context.account);
    const id = pathKey(parent.id, type);
    const { updated_at: created_at, updated_by: created_by } = stamp;
    const made: Entity = { created_at, created_by, ...before, ...rules, ...stamp, id };
    context.account.records.add(PATHS, made);
    return {
      status: 200,
      body: { orchestration_path: show(context.account, type, parent), warnings: [] },
    };
  };
  return { read, write };
}

/** Services that the router of an orchestration sends events to. */
export function routesOf(account: Account, orchestrationId: string): number {
  const rules = account.records.of(PATHS).get(pathKey(orchestrationId, 'router'));
  const text = JSON.stringify([rules?.['sets'], rules?.['catch_all']]);
  const targets = [...text.matchAll(/"route_to":"([^"]+)"/g)].map(([, id = '']) => id);
  return new Set(targets.filter((id) => account.services.has(id))).size;
}

export function pathKey(parentId: string, type: PathType): string {
  return `${parentId}/${type}`;
}

function show(account: Account, type: PathType, parent: Parent): Readonly<Record<string, unknown>> {
  const kept = account.records.of(PATHS).get(pathKey(parent.id, type));
  if (kept !== undefined) {
    const { id: _, ...path } = kept;
    return { ...path, type, parent };
  }
  const actions = type === 'router' ? { route_to: 'unrouted' } : {};
  return { type, parent, sets: [{ id: 'start', rules: [] }], catch_all: { actions } };
}

function orchestrationOf({ path }: Call, { account }: Context): Parent {
  const { id } = find(account.records.of('orchestrations'), path['id']);
  return { id, type: 'event_orchestration_reference', self: apiUrl(`event_orchestrations/${id}`) };
}

function serviceOf({ path }: Call, { account }: Context): Parent {
  const { id } = find(account.services, path['service_id']);
  return { id, type: 'service_reference', self: apiUrl(`services/${id}`) };
}

const ACTIVE = 'active_service_orchestrations';

const isActive: Handler = (call, context) => {
  const { id } = serviceOf(call, context);
  return { status: 200, body: { active: context.account.records.of(ACTIVE).has(id) } };
};

const setActive: Handler = (call, context) => {
  const { id } = serviceOf(call, context);
  const { active }: { readonly active?: unknown } = Object(call.body);
  if (active === true) context.account.records.add(ACTIVE, { id });
  else context.account.records.of(ACTIVE).delete(id);
  return isActive(call, context);
};

const router = pathHandlers('router', orchestrationOf);
const global = pathHandlers('global', orchestrationOf);
const unrouted = pathHandlers('unrouted', orchestrationOf);
const service = pathHandlers('service', serviceOf);

export const orchestrationPathHandlers: Handlers = {
  'GET /event_orchestrations/{id}/router': router.read,
  'PUT /event_orchestrations/{id}/router': router.write,
  'GET /event_orchestrations/{id}/global': global.read,
  'PUT /event_orchestrations/{id}/global': global.write,
  'GET /event_orchestrations/{id}/unrouted': unrouted.read,
  'PUT /event_orchestrations/{id}/unrouted': unrouted.write,
  'GET /event_orchestrations/services/{service_id}': service.read,
  'PUT /event_orchestrations/services/{service_id}': service.write,
  'GET /event_orchestrations/services/{service_id}/active': isActive,
  'PUT /event_orchestrations/services/{service_id}/active': setActive,
};
