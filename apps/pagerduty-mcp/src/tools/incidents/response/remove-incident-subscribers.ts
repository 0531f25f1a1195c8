import { defineTool, idOrName } from 'mcp-kit';
import type { PagerDuty } from 'pagerduty-sdk';
import type { Deps } from '../../../deps.ts';
import { readSubscribers, type Subscriber, subscribers } from '../../../inputs/subscribers.ts';
import { nameSubscribers } from '../../../subscribers/name-subscribers.ts';
import { SubscriberView } from '../../../views/subscriber.ts';

/** Subscribers that are read at most. */
const most = 2000;

export const removeIncidentSubscribers = defineTool({
  name: 'remove_incident_subscribers',
  toolset: 'incidents',
  effect: 'write',
  idempotent: true,
  description: 'Stop sending the status updates of an incident to users and teams.',
  input: { incident_id: idOrName('incident').describe('Id or number'), ...subscribers },
  output: { plural: 'subscribers', item: SubscriberView },

  async run({ incident_id, ...asked }, { pagerduty }: Deps, call) {
    const wanted = readSubscribers(asked);
    const { signal } = call;
    const before = await readIds(pagerduty, incident_id, signal);
    const subscribed = wanted.filter(({ subscriber_id }) => before.has(subscriber_id));
    const left = await unsubscribe(pagerduty, incident_id, { subscribed, signal });
    const names = await nameSubscribers(pagerduty, wanted, call);
    const items = wanted.map(({ subscriber_id: id, subscriber_type: kind }) => {
      const removed = left.has(id) ? 'not allowed' : 'removed';
      const status = before.has(id) ? removed : 'was not subscribed';
      return { id, kind, name: names.get(id), status };
    });
    const removed = items.filter(({ status }) => status === 'removed').length;
    const description = `${removed} of ${items.length} removed from incident ${incident_id}`;
    return {
      items,
      description: subscribed.length === 0 ? `${description}; nothing was changed` : description,
    };
  },
});

/** Takes subscribers off; answers those who are still there, for the API gives nothing but counts. */
async function unsubscribe(
  pagerduty: PagerDuty,
  incidentId: string,
  { subscribed, signal }: { subscribed: readonly Subscriber[]; signal: AbortSignal },
): Promise<ReadonlySet<string>> {
  if (subscribed.length === 0) return new Set();
  const { deleted_count } = await pagerduty.incidents.statusUpdates.unsubscribe(
    incidentId,
    [...subscribed],
    { signal },
  );
  return deleted_count === subscribed.length ? new Set() : readIds(pagerduty, incidentId, signal);
}

async function readIds(
  pagerduty: PagerDuty,
  incidentId: string,
  signal: AbortSignal,
): Promise<ReadonlySet<string>> {
  const list = pagerduty.incidents.statusUpdates.subscribers(incidentId, {}, { signal });
  return new Set((await list.take(most)).flatMap(({ subscriber_id }) => subscriber_id ?? []));
}
