import * as z from 'zod/mini';
import type { Entity } from '../../account/records.ts';
import type { Context, Handler, Handlers } from '../../request/context.ts';
import { readPage, replyPage } from '../../request/page.ts';
import { Parameters } from '../../request/parameters.ts';
import { invalid } from '../../request/refusals.ts';
import { apiUrl } from '../../views/reference.ts';
import { find } from '../find.ts';
import { faultsIn } from './faults-in.ts';
import { routesOf } from './orchestration-paths.ts';
import { stampOf } from './stamp.ts';

const orders = ['name:asc', 'name:desc', 'routes:asc', 'routes:desc'] as const;
const created = ['created_at:asc', 'created_at:desc'] as const;
const Body = z.object({
  orchestration: z.object({
    name: z.optional(z.string().check(z.trim(), z.minLength(1))),
    description: z.optional(z.nullable(z.string())),
    team: z.optional(z.nullable(z.object({ id: z.nullable(z.string()) }))),
  }),
});

const of = ({ account }: Context) => account.records.of('orchestrations');

const list: Handler = ({ query }, context) => {
  const parameters = new Parameters(query);
  const page = readPage(parameters);
  const order = parameters.choice('sort_by', [...orders, ...created]) ?? 'name:asc';
  parameters.check();
  const [field = '', direction] = order.split(':');
  const sign = direction === 'desc' ? -1 : 1;
  const rows = [...of(context).values()]
    .map((orchestration) => show(orchestration, context))
    .toSorted((one, other) => sign * compare(one[field], other[field]));
  return replyPage('orchestrations', rows, page, ({ integrations: _, ...row }) => row);
};

const get: Handler = ({ path }, context) => reply(find(of(context), path['id']), context, 200);

const create: Handler = ({ body }, context) => {
  const { name, ...change } = readChange(body, context);
  if (name === undefined) throw invalid('name is required');
  const { ids } = context.account;
  const id = ids.request();
  const stamp = stampOf(context);
  const routing_key = `R0${ids.request().replaceAll('-', '').slice(0, 30).toUpperCase()}`;
  const made: Entity = {
    ...{ id, self: apiUrl(`event_orchestrations/${id}`), name, description: '' },
    integrations: [
      {
        id: ids.request(),
        label: `${name} Default Integration`,
        parameters: { routing_key, type: 'global' },
      },
    ],
    ...{ created_at: stamp.updated_at, created_by: stamp.updated_by, ...stamp },
    ...change,
  };
  of(context).set(id, made);
  return reply(made, context, 201);
};

const update: Handler = ({ path, body }, context) => {
  const before = find(of(context), path['id']);
  const after: Entity = { ...before, ...readChange(body, context), ...stampOf(context) };
  of(context).set(before.id, after);
  return reply(after, context, 200);
};

const remove: Handler = ({ path }, context) => {
  const { id } = find(of(context), path['id']);
  of(context).delete(id);
  const paths = context.account.records.of('orchestration_paths');
  for (const key of paths.keys()) if (key.startsWith(`${id}/`)) paths.delete(key);
  return { status: 204 };
};

function readChange(body: unknown, { account }: Context) {
  const parsed = Body.safeParse(body);
  if (!parsed.success) throw invalid(...faultsIn(parsed.error));
  const { team, ...change } = parsed.data.orchestration;
  if (team === undefined) return change;
  if (team === null || team.id === null) return { ...change, team: null };
  const { id } = find(account.teams, team.id);
  return { ...change, team: { id, type: 'team_reference', self: apiUrl(`teams/${id}`) } };
}

function show(orchestration: Entity, { account }: Context): Entity {
  return { ...orchestration, routes: routesOf(account, orchestration.id) };
}

function reply(orchestration: Entity, context: Context, status: number) {
  return { status, body: { orchestration: show(orchestration, context) } };
}

function compare(one: unknown, other: unknown): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return String(one).localeCompare(String(other));
}

export const orchestrationHandlers: Handlers = {
  'GET /event_orchestrations': list,
  'POST /event_orchestrations': create,
  'GET /event_orchestrations/{id}': get,
  'PUT /event_orchestrations/{id}': update,
  'DELETE /event_orchestrations/{id}': remove,
};
