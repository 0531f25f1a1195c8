import { defineTool, InputError, id, idOrName, isoDate } from 'mcp-kit';
import * as z from 'zod';
import { checkRange } from '../../../date-range.ts';
import type { Deps } from '../../../deps.ts';
import { ChangeEventView } from '../../../views/change-event.ts';

export const listChangeEvents = defineTool({
  name: 'list_change_events',
  toolset: 'incidents',
  isDefault: true,
  effect: 'read',
  description:
    'What changed, newest first: deployments and the like, of the account or of one service, or those that may have led to one incident.',
  input: {
    service_id: idOrName('service').optional(),
    incident_id: idOrName('incident').optional().describe('Only with no other filter'),
    since: isoDate().optional(),
    until: isoDate().optional(),
    team_ids: z.array(idOrName('team')).optional(),
    integration_ids: z.array(id('integration')).optional(),
  },
  list: true,
  output: { plural: 'change_events', item: ChangeEventView },

  async run({ service_id, incident_id, ...query }, { pagerduty }: Deps, { signal, page }) {
    checkRange(query, { maxDays: 184, words: 'Changes can be listed for 6 months at most' });
    if (incident_id !== undefined) {
      const others = { service_id, ...query };
      const clashing = Object.entries(others).filter(([, value]) => value !== undefined);
      if (clashing.length > 0) {
        throw new InputError(
          `incident_id cannot be combined with ${clashing.map(([name]) => name).join(', ')}`,
          'PagerDuty chooses the changes of an incident itself.',
        );
      }
      return pagerduty.incidents.relatedChangeEvents(incident_id, {}, { signal }).slice(page);
    }
    const order = 'newest first';
    if (service_id === undefined) {
      return { ...(await pagerduty.changeEvents.list(query, { signal }).slice(page)), order };
    }
    const changes = pagerduty.services.changeEvents(service_id, query, { signal });
    return { ...(await changes.slice(page)), order };
  },
});
