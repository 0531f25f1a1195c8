import { defineTool, id, one, words } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../deps.ts';
import { IncidentView } from '../views/incident.ts';

const componentStatuses = [
  'operational',
  'under_maintenance',
  'degraded_performance',
  'partial_outage',
  'major_outage',
] as const;

export const createIncident = defineTool({
  name: 'create_incident',
  toolset: 'incidents',
  effect: 'write',
  description:
    'Open an incident on a status page, for everybody to see. Subscribers are notified unless deliver_notifications is false.',
  input: {
    page_id: id('page').optional().describe('Not needed where there is one page'),
    name: words(200).describe('Title'),
    status: z
      .enum(['investigating', 'identified', 'monitoring', 'resolved'])
      .default('investigating'),
    body: words(20_000).optional().describe('Text of the first update'),
    impact: z.enum(['minor', 'major', 'critical']).optional(),
    components: z
      .record(z.string(), z.enum(componentStatuses))
      .optional()
      .describe('Status to set by component id'),
    deliver_notifications: z.boolean().optional().describe('The API takes it as true'),
  },
  bundles: ['incident_data'],
  output: { plural: 'incidents', item: IncidentView },

  async run({ page_id, ...incident }, { pingera, pages }: Deps, { signal }) {
    const pageId = await pages.one(page_id, signal);
    const created = await pingera.incidents.create(pageId, incident, { signal });
    const notified = incident.deliver_notifications !== false;
    return one(
      created,
      `Incident opened on page ${pageId}; subscribers are ${notified ? '' : 'not '}notified`,
    );
  },
});
