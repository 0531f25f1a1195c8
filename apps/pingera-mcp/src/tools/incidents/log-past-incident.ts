import { defineTool, id, isoDate, one, words } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import {
  componentsInput,
  deliverNotifications,
  incidentImpact,
  incidentStatus,
} from '../../inputs/incident.ts';
import { notified } from '../../notified.ts';
import { IncidentView } from '../../views/incident.ts';

const PastUpdate = z.strictObject({
  body: words(20_000),
  status: incidentStatus,
  created_at: isoDate(),
  components: componentsInput.exactOptional(),
});

export const logPastIncident = defineTool({
  name: 'log_past_incident',
  toolset: 'incidents',
  effect: 'write',
  description:
    'Record an incident that is over in the public history of a page; components keep their status. Subscribers are notified only if deliver_notifications is true.',
  input: {
    page_id: id('page').optional(),
    name: words(200),
    impact: incidentImpact,
    // As a union it is taken whole: of a plain list, wrong items would be dropped, and be missing for good.
    incident_updates: z.union([z.array(PastUpdate).min(1)]),
    deliver_notifications: deliverNotifications,
  },
  bundles: ['incident_data'],
  aliases: { updates: 'incident_updates' },
  output: { plural: 'incidents', item: IncidentView },

  async run({ page_id, ...past }, { pingera, pages }: Deps, { signal }) {
    const pageId = await pages.one(page_id, signal);
    const incident_updates = past.incident_updates.toSorted(byOldest);
    const logged = await pingera.incidents.logPast(
      pageId,
      { ...past, incident_updates },
      { signal },
    );
    const told = notified(past.deliver_notifications, false);
    return one(logged, `Past incident recorded on page ${pageId}; ${told}`);
  },
});

function byOldest(a: z.output<typeof PastUpdate>, b: z.output<typeof PastUpdate>): number {
  return a.created_at < b.created_at ? -1 : a.created_at > b.created_at ? 1 : 0;
}
