import * as z from 'zod/mini';
import { known } from '../../../account/account.ts';
import type { Incident } from '../../../account/incident.ts';
import type { Responder, ResponderTarget } from '../../../account/responder-request.ts';
import { record } from '../../../changes/record.ts';
import { usersOnCall } from '../../../on-call/on-calls.ts';
import type { Context, Handler } from '../../../request/context.ts';
import { impossible, invalid } from '../../../request/refusals.ts';
import { responderRequestView } from '../../../views/responder-view.ts';
import { find } from '../../find.ts';
import { findIncident } from '../../find-incident.ts';

const Target = z.object({
  type: z.enum(['user_reference', 'escalation_policy_reference']),
  id: z.string(),
});
type Target = z.infer<typeof Target>;
const Request = z.object({
  requester_id: z.string(),
  message: z.string(),
  responder_request_targets: z
    .array(z.object({ responder_request_target: Target }))
    .check(z.minLength(1)),
});
const Cancellation = z.object({
  requester_id: z.string(),
  responder_request_targets: z.array(Target).check(z.minLength(1)),
});

/** Asks users, and whoever is on call first for policies, to join; they are notified at once. */
export const requestResponders: Handler = ({ path, body }, context) => {
  const { account, now } = context;
  const incident = findIncident(account, path['id']);
  const parsed = Request.safeParse(body);
  if (!parsed.success) throw invalid(...parsed.error.issues.map(problemOf));
  const { requester_id, message, responder_request_targets } = parsed.data;
  if (!account.users.has(requester_id)) throw impossible(1008, 'Requester User Not Found');
  if (incident.status === 'resolved') throw impossible(1001, 'Incident Already Resolved');
  const targets = responder_request_targets.map(({ responder_request_target }) =>
    ask(context, responder_request_target),
  );
  const request = { at: now, requesterId: requester_id, message, targets };
  incident.responderRequests = [...(incident.responderRequests ?? []), request];
  for (const { userId } of targets.flatMap(({ responders }) => responders)) {
    notify(context, incident, userId);
  }
  const view = responderRequestView(account, incident, request);
  return { status: 200, body: { responder_request: view } };
};

/** Takes back what nobody has answered yet, and says of each target how it went. */
export const cancelResponderRequests: Handler = ({ path, body }, { account, now }) => {
  const incident = findIncident(account, path['id']);
  const parsed = Cancellation.safeParse(body);
  if (!parsed.success) throw invalid(...parsed.error.issues.map(problemOf));
  const { requester_id, responder_request_targets } = parsed.data;
  if (!account.users.has(requester_id)) throw impossible(1008, 'Requester User Not Found');
  const results = responder_request_targets.map((target) => ({
    ...target,
    result: cancel(incident, target, now),
  }));
  return { status: 200, body: { responder_request_targets: results } };
};

function problemOf({ path, message }: { path: readonly PropertyKey[]; message: string }): string {
  return `${path.join('.')}: ${message}`;
}

function ask({ account, now }: Context, { type, id }: Target): ResponderTarget {
  const asked = (userId: string): Responder => ({ userId, state: 'pending', updatedAt: now });
  if (type === 'user_reference') {
    return { kind: 'user', id: find(account.users, id).id, responders: [asked(id)] };
  }
  const policy = find(account.policies, id);
  const responders = usersOnCall(account, policy, 1, now).map(asked);
  return { kind: 'escalation_policy', id, responders };
}

/** Responders are notified by their rules for high urgency, whatever the urgency is. */
function notify({ account, now }: Context, incident: Incident, userId: string): void {
  const agent = { kind: 'service', id: incident.serviceId } as const;
  for (const { urgency, delayMinutes, contactMethod } of known(account.users, userId)
    .notificationRules) {
    if (urgency !== 'high' || delayMinutes > 0) continue;
    const how = { channel: 'notification', userIds: [userId], medium: contactMethod.type };
    record(account, incident, { at: now, kind: 'notify', agent, ...how });
  }
}

function cancel(incident: Incident, { type, id }: Target, now: number): string {
  const responders = (incident.responderRequests ?? []).flatMap(({ targets }) =>
    targets
      .filter((target) => `${target.kind}_reference` === type && target.id === id)
      .flatMap((target) => target.responders),
  );
  const pending = responders.filter(({ state }) => state === 'pending');
  for (const responder of pending) {
    responder.state = 'user_cancelled';
    responder.updatedAt = now;
  }
  if (pending.length > 0) return 'cancelled';
  const answered = responders.find(({ state }) => state === 'joined' || state === 'declined');
  return answered?.state ?? 'not_found';
}
