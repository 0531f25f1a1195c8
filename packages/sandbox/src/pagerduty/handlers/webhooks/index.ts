import type { Handler, Handlers } from '../../request/context.ts';
import { find } from '../find.ts';
import { stored } from '../stored.ts';

const extensions = stored({
  plural: 'extensions',
  singular: 'extension',
  paging: 'offset',
  required: ['name', 'extension_schema', 'extension_objects'],
  searched: 'name',
  defaults: () => ({ type: 'extension', temporarily_disabled: false }),
});

const schemas = stored({
  plural: 'extension_schemas',
  singular: 'extension_schema',
  paging: 'offset',
});

const subscriptions = stored({
  plural: 'webhook_subscriptions',
  singular: 'webhook_subscription',
  paging: 'offset',
  required: ['delivery_method', 'events', 'filter'],
  hasSelf: false,
  created: 200,
  defaults: () => ({ type: 'webhook_subscription', active: true, description: '' }),
  check: ({ events, filter }) => [
    ...(events === undefined || (Array.isArray(events) && events.length > 0)
      ? []
      : ['Events must not be empty']),
    ...(filter === undefined || isFilter(filter) ? [] : ['Filter is not valid']),
  ],
  listed: ({ filter }, { query }) => {
    const type = query.get('filter_type');
    const id = query.get('filter_id');
    const { type: own, id: ownId }: Readonly<Record<string, unknown>> = Object(filter);
    return (type === null || own === `${type}_reference`) && (id === null || ownId === id);
  },
});

function isFilter(filter: unknown): boolean {
  const { type, id }: Readonly<Record<string, unknown>> = Object(filter);
  if (type === 'account_reference') return true;
  return (type === 'service_reference' || type === 'team_reference') && typeof id === 'string';
}

/** The signing secret is in the answer to the creation only. */
const create: Handler = async (call, context) => {
  const reply = await subscriptions.create(call, context);
  const { webhook_subscription: made } = Object(reply.body);
  const method = { ...made.delivery_method, id: context.account.ids.entity() };
  const kept = find(context.account.records.of('webhook_subscriptions'), made.id);
  context.account.records.add('webhook_subscriptions', { ...kept, delivery_method: method });
  const secret = `whsec-${context.account.ids.request()}`;
  const shown = { ...made, delivery_method: { ...method, secret } };
  return { ...reply, body: { webhook_subscription: shown } };
};

const enable: Handler = ({ path }, { account }) => {
  const before = find(account.records.of('webhook_subscriptions'), path['id']);
  const delivery_method = { ...Object(before['delivery_method']), temporarily_disabled: false };
  const after = { ...before, active: true, delivery_method };
  account.records.add('webhook_subscriptions', after);
  return { status: 200, body: { webhook_subscription: after } };
};

const ping: Handler = ({ path }, { account }) => {
  find(account.records.of('webhook_subscriptions'), path['id']);
  return { status: 202 };
};

export const webhooksHandlers: Handlers = {
  'GET /extension_schemas': schemas.list,
  'GET /extension_schemas/{id}': schemas.get,
  'GET /extensions': extensions.list,
  'GET /extensions/{id}': extensions.get,
  'GET /webhook_subscriptions': subscriptions.list,
  'POST /webhook_subscriptions': create,
  'GET /webhook_subscriptions/{id}': subscriptions.get,
  'PUT /webhook_subscriptions/{id}': subscriptions.update,
  'DELETE /webhook_subscriptions/{id}': subscriptions.remove,
  'POST /webhook_subscriptions/{id}/enable': enable,
  'POST /webhook_subscriptions/{id}/ping': ping,
};
