import * as z from 'zod/mini';
import { ACCOUNT_ZONE, type Account } from '../../../account/account.ts';
import type { Incident } from '../../../account/incident.ts';
import type { Call, Handler } from '../../../request/context.ts';
import { readPage, replyPage } from '../../../request/page.ts';
import { Parameters } from '../../../request/parameters.ts';
import { impossible, invalid } from '../../../request/refusals.ts';
import { userReference } from '../../../views/reference.ts';
import { findIncident } from '../../find-incident.ts';

const accountId = 'PACME01';
const Update = z.object({
  message: z.string().check(z.trim(), z.minLength(1)),
  subject: z.optional(z.string()),
  html_message: z.optional(z.string()),
});
const Subscribers = z.object({
  subscribers: z
    .array(z.object({ subscriber_id: z.string(), subscriber_type: z.enum(['user', 'team']) }))
    .check(z.minLength(1)),
});

/** Tells the subscribers of an incident how it stands. */
export const sendStatusUpdate: Handler = ({ path, body }, { account, actor, now }) => {
  findIncident(account, path['id']);
  const parsed = Update.safeParse(body);
  if (!parsed.success) throw invalid('message is required');
  const { message, subject, html_message } = parsed.data;
  if ((subject === undefined) !== (html_message === undefined)) {
    throw invalid('subject and html_message go together');
  }
  if (actor === undefined) throw impossible(1008, 'Requester User Not Found');
  const status_update = {
    id: account.ids.entity(),
    message,
    created_at: ACCOUNT_ZONE.print(now),
    sender: userReference(account, actor.id),
    ...(subject === undefined ? {} : { subject, html_message }),
  };
  return { status: 200, body: { status_update } };
};

export const listSubscribers: Handler = ({ path, query }, { account }) => {
  const { subscribers = [] } = findIncident(account, path['id']);
  const parameters = new Parameters(query);
  const page = readPage(parameters);
  parameters.check();
  const reply = replyPage('subscribers', subscribers, page, ({ kind, id }) => ({
    subscriber_id: id,
    subscriber_type: kind,
    has_indirect_subscription: false,
    subscribed_via: null,
  }));
  return { ...reply, body: { ...Object(reply.body), account_id: accountId } };
};

export const subscribe: Handler = (call, { account }) => {
  const { incident, subscribers } = readSubscribers(account, call);
  const subscriptions = subscribers.map(({ kind, id }) => ({
    subscriber_id: id,
    subscriber_type: kind,
    subscribable_id: incident.id,
    subscribable_type: 'incident',
    account_id: accountId,
    result: add(account, incident, { kind, id }),
  }));
  return { status: 200, body: { subscriptions } };
};

export const unsubscribe: Handler = (call, { account }) => {
  const { incident, subscribers } = readSubscribers(account, call);
  const all = incident.subscribers ?? [];
  const isMeant = (one: Subscriber) => subscribers.some((other) => isSame(one, other));
  incident.subscribers = all.filter((one) => !isMeant(one));
  const deleted_count = all.length - incident.subscribers.length;
  const non_existent_count = subscribers.length - deleted_count;
  return { status: 200, body: { deleted_count, unauthorized_count: 0, non_existent_count } };
};

type Subscriber = NonNullable<Incident['subscribers']>[number];

function readSubscribers(account: Account, { path, body }: Call) {
  const incident = findIncident(account, path['id']);
  const parsed = Subscribers.safeParse(body);
  if (!parsed.success) throw invalid('subscribers must hold at least one user or team');
  const subscribers = parsed.data.subscribers.map(({ subscriber_id, subscriber_type }) => ({
    kind: subscriber_type,
    id: subscriber_id,
  }));
  return { incident, subscribers };
}

function add(account: Account, incident: Incident, subscriber: Subscriber): string {
  const entities = subscriber.kind === 'user' ? account.users : account.teams;
  if (!entities.has(subscriber.id)) return 'unauthorized';
  const all = incident.subscribers ?? [];
  if (all.some((one) => isSame(one, subscriber))) return 'duplicate';
  incident.subscribers = [...all, subscriber];
  return 'success';
}

function isSame(one: Subscriber, other: Subscriber): boolean {
  return one.kind === other.kind && one.id === other.id;
}
