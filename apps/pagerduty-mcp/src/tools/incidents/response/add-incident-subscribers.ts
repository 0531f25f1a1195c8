import { defineTool, idOrName } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';
import { readSubscribers, subscribers } from '../../../inputs/subscribers.ts';
import { nameSubscribers } from '../../../subscribers/name-subscribers.ts';
import { SubscriberView } from '../../../views/subscriber.ts';

const outcomes: Readonly<Record<string, string>> = {
  success: 'added',
  duplicate: 'subscribed already',
  unauthorized: 'not allowed',
};

export const addIncidentSubscribers = defineTool({
  name: 'add_incident_subscribers',
  toolset: 'incidents',
  effect: 'write',
  idempotent: true,
  description: 'Let users and teams get the status updates of an incident from now on.',
  input: { incident_id: idOrName('incident').describe('Id or number'), ...subscribers },
  output: { plural: 'subscribers', item: SubscriberView },

  async run({ incident_id, ...asked }, { pagerduty }: Deps, call) {
    const wanted = readSubscribers(asked);
    const { signal } = call;
    const results = await pagerduty.incidents.statusUpdates.subscribe(incident_id, [...wanted], {
      signal,
    });
    const names = await nameSubscribers(pagerduty, wanted, call);
    const items = wanted.map(({ subscriber_id: id, subscriber_type: kind }) => {
      const result = results.find((one) => one.subscriber_id === id)?.result ?? 'unknown';
      return { id, kind, name: names.get(id), status: outcomes[result] ?? result };
    });
    const added = items.filter(({ status }) => status === 'added').length;
    return { items, description: `${added} of ${items.length} added to incident ${incident_id}` };
  },
});
