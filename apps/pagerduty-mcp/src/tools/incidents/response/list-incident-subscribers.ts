import { defineTool, idOrName } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';
import { nameSubscribers } from '../../../subscribers/name-subscribers.ts';
import { SubscriberView } from '../../../views/subscriber.ts';

export const listIncidentSubscribers = defineTool({
  name: 'list_incident_subscribers',
  toolset: 'incidents',
  effect: 'read',
  description: 'Users and teams who get the status updates of an incident.',
  input: { incident_id: idOrName('incident').describe('Id or number') },
  list: true,
  output: { plural: 'subscribers', item: SubscriberView },

  async run({ incident_id }, { pagerduty }: Deps, call) {
    const { signal, page } = call;
    const list = pagerduty.incidents.statusUpdates.subscribers(incident_id, {}, { signal });
    const rows = await list.slice(page);
    const names = await nameSubscribers(pagerduty, rows.items, call);
    return {
      ...rows,
      items: rows.items.map(({ subscriber_id: id, subscriber_type: kind, subscribed_via }) => ({
        ...{ id, kind, name: names.get(id ?? '') },
        via: subscribed_via?.flatMap(viaOf),
      })),
    };
  },
});

/** The document calls it `name`, its example `type`. */
function viaOf(via: object): string[] {
  const { name, type }: { readonly name?: unknown; readonly type?: unknown } = via;
  const kind = name ?? type;
  return typeof kind === 'string' ? [kind] : [];
}
