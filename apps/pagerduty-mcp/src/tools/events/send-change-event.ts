import { defineTool, isoDate, one, words } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { eventFields, eventSummary } from '../../inputs/event.ts';
import { AcceptedEventView } from '../../views/accepted-event.ts';

export const sendChangeEvent = defineTool({
  name: 'send_change_event',
  toolset: 'events',
  effect: 'write',
  description:
    'Report a change, such as a deployment: it shows beside the incidents of its service, and pages nobody.',
  input: {
    summary: eventSummary,
    source: words(1024).optional(),
    timestamp: isoDate().optional().describe('Now unless given'),
    ...eventFields,
  },
  output: { plural: 'events', item: AcceptedEventView },

  async run({ routing_key, links, ...payload }, { events }: Deps, { signal }) {
    const accepted = await events(routing_key).change({ payload, links }, { signal });
    return one(accepted, 'Sent; it shows beside the incidents of its service');
  },
});
