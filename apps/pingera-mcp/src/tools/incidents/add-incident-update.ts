import { defineTool, id, one, words } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { deliverNotifications, incidentStatus } from '../../inputs/incident.ts';
import { notified } from '../../notified.ts';
import { IncidentUpdateView } from '../../views/incident-update.ts';

export const addIncidentUpdate = defineTool({
  name: 'add_incident_update',
  toolset: 'incidents',
  isDefault: true,
  effect: 'write',
  description:
    'Say something new about an incident, for everybody to see. Subscribers are notified unless deliver_notifications is false.',
  input: {
    page_id: id('page').optional(),
    incident_id: id('incident'),
    body: words(20_000),
    status: incidentStatus.optional().describe('As it is unless given'),
    deliver_notifications: deliverNotifications,
  },
  bundles: ['update_data'],
  output: { plural: 'incident_updates', item: IncidentUpdateView },

  async run({ page_id, incident_id, status, ...said }, { pingera, pages }: Deps, { signal }) {
    const pageId = await pages.one(page_id, signal);
    const { incidents } = pingera;
    // The API wants a status with every update.
    const next = status ?? (await incidents.get(pageId, incident_id, { signal })).status;
    const update = { ...said, status: next };
    const posted = await incidents.updates.create(pageId, incident_id, update, { signal });
    const state = status === undefined ? `stays ${next}` : `is ${next} now`;
    return one(posted, `Posted; the incident ${state}; ${notified(said.deliver_notifications)}`);
  },
});
