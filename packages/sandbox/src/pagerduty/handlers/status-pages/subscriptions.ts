import * as z from 'zod/mini';
import type { Entity } from '../../account/records.ts';
import type { Call, Context, Handler, Handlers } from '../../request/context.ts';
import { readPage, replyPage } from '../../request/page.ts';
import { Parameters } from '../../request/parameters.ts';
import { invalid } from '../../request/refusals.ts';
import { apiUrl } from '../../views/reference.ts';
import { find } from '../find.ts';
import { ofPage } from './find-page.ts';
import { readBody } from './read-update.ts';

const kinds = {
  status_page: undefined,
  status_page_service: 'status_page_services',
  status_page_post: 'status_page_posts',
} as const;

const Body = z.object({
  subscription: z.object({
    type: z.literal('status_page_subscription'),
    channel: z.enum(['webhook', 'email']),
    contact: z.string().check(z.minLength(1)),
    status_page: z.object({ id: z.string() }),
    subscribable_object: z.object({
      id: z.string(),
      type: z.enum(['status_page', 'status_page_service', 'status_page_post']),
    }),
  }),
});

const list: Handler = (call, context) => {
  const parameters = new Parameters(call.query);
  const page = readPage(parameters);
  const status = parameters.choice('status', ['active', 'pending']);
  const channel = parameters.choice('channel', ['webhook', 'email', 'slack']);
  parameters.check();
  const rows = [...subscriptionsOf(call, context).values()].filter(
    (row) =>
      (status === undefined || row['status'] === status) &&
      (channel === undefined || row['channel'] === channel),
  );
  return replyPage('subscriptions', rows, page, (row) => row);
};

const get: Handler = (call, context) => {
  const subscription = find(subscriptionsOf(call, context), call.path['subscription_id']);
  return { status: 200, body: { subscription } };
};

/** An address has to confirm; a webhook has not. */
const create: Handler = (call, context) => {
  const page = call.path['id'];
  ofPage('status_page_subscriptions', call, context);
  const given = readBody(Body, call).subscription;
  const { id: object, type } = given.subscribable_object;
  const kind = kinds[type];
  const exists = kind === undefined ? object === page : ofPage(kind, call, context).has(object);
  if (!exists) throw invalid('Subscribable object is not valid');
  const id = context.account.ids.entity();
  const subscription = {
    ...{ ...given, id, status: given.channel === 'email' ? 'pending' : 'active' },
    self: apiUrl(`status_pages/${page}/subscriptions/${id}`),
    status_page: { id: page, type: 'status_page' },
  };
  context.account.records.add('status_page_subscriptions', subscription);
  return { status: 201, body: { subscription } };
};

const remove: Handler = (call, context) => {
  const { id } = find(subscriptionsOf(call, context), call.path['subscription_id']);
  context.account.records.of('status_page_subscriptions').delete(id);
  return { status: 204 };
};

function subscriptionsOf(call: Call, context: Context): ReadonlyMap<string, Entity> {
  return ofPage('status_page_subscriptions', call, context);
}

export const subscriptionHandlers: Handlers = {
  'GET /status_pages/{id}/subscriptions': list,
  'GET /status_pages/{id}/subscriptions/{subscription_id}': get,
  'POST /status_pages/{id}/subscriptions': create,
  'DELETE /status_pages/{id}/subscriptions/{subscription_id}': remove,
};
