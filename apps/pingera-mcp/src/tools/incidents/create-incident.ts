import { defineTool, id, one, words } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import {
  componentsInput,
  deliverNotifications,
  incidentImpact,
  incidentStatus,
} from '../../inputs/incident.ts';
import { notified } from '../../notified.ts';
import { IncidentView } from '../../views/incident.ts';

export const createIncident = defineTool({
  name: 'create_incident',
  toolset: 'incidents',
  isDefault: true,
  effect: 'write',
  description:
    'Open an incident on a status page, for everybody to see. Subscribers are notified unless deliver_notifications is false.',
  input: {
    page_id: id('page').optional().describe('Not needed where there is one page'),
    name: words(200).describe('Title'),
    status: incidentStatus.default('investigating'),
    body: words(20_000).optional().describe('Text of the first update'),
    impact: incidentImpact.optional(),
    components: componentsInput.optional().describe('Status to set by component id'),
    deliver_notifications: deliverNotifications.describe('The API takes it as true'),
  },
  bundles: ['incident_data'],
  output: { plural: 'incidents', item: IncidentView },

  async run({ page_id, ...incident }, { pingera, pages }: Deps, { signal }) {
    const pageId = await pages.one(page_id, signal);
    const created = await pingera.incidents.create(pageId, incident, { signal });
    const told = notified(incident.deliver_notifications);
    return one(created, `Incident opened on page ${pageId}; ${told}`);
  },
});
