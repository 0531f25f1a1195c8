import { defineTool, one, words } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { readAlertEvent } from '../../events/read-alert-event.ts';
import { eventFields, eventSummary } from '../../inputs/event.ts';
import { AcceptedEventView } from '../../views/accepted-event.ts';

const severity = z.enum(['critical', 'error', 'warning', 'info']);

export const sendAlertEvent = defineTool({
  name: 'send_alert_event',
  toolset: 'events',
  effect: 'write',
  description:
    'Send an alert as a monitor would. trigger opens an incident, which pages whoever is on call, or adds to the open alert of the dedup_key; acknowledge and resolve take that key.',
  input: {
    event_action: z.enum(['trigger', 'acknowledge', 'resolve']),
    summary: eventSummary.optional().describe('A trigger needs this, source and severity'),
    source: words(1024).optional().describe('Where it happens, such as a host'),
    severity: severity.optional(),
    dedup_key: words(255).optional(),
    component: z.string().optional(),
    group: z.string().optional(),
    class: z.string().optional(),
    ...eventFields,
  },
  output: { plural: 'events', item: AcceptedEventView },

  async run({ routing_key, ...asked }, { events }: Deps, { signal, warn }) {
    const event = readAlertEvent(asked);
    const sender = events(routing_key);
    if (event.action === 'trigger') {
      const accepted = await sender.trigger(event.trigger, { signal });
      return one(accepted, 'Sent; acknowledge or resolve the alert by its dedup_key');
    }
    if (event.ignored.length > 0) {
      warn(`Only a trigger can say these, so they were not sent: ${event.ignored.join(', ')}`);
    }
    const accepted = await sender[event.action](event.dedupKey, { signal });
    return one(accepted, 'Sent; where no alert of that key is open, nothing changes');
  },
});
