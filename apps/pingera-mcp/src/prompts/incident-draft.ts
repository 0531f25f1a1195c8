import { definePrompt } from 'mcp-kit';
import { pageIds } from '../page-ids.ts';

export const incidentDraftPrompt = definePrompt({
  name: 'incident_draft',
  title: 'Draft of an incident message',
  description:
    'Words for a status page about what is broken, to be approved before they are posted.',
  arguments: {
    situation: { description: 'What happens, in your words', required: true },
    page_id: { description: 'Status page', complete: pageIds },
    incident_id: { description: 'Incident that it goes on with; a new one unless given' },
  },
  text: ({ situation, page_id, incident_id }) =>
    [
      `Draft what we tell the readers of ${page_id ? `status page ${page_id}` : 'our status page'}. The situation: ${situation}`,
      incident_id
        ? `It goes on with incident ${incident_id}: read get_incident_details first and keep its tone.`
        : 'Look at list_unresolved_incidents first: if an open incident covers it, draft an update of that one.',
      'Say what customers notice, which components are affected and when we speak again. Name no cause that is not certain, no customer and no internal system.',
      'Give title, status, impact, component statuses and text. Ask me before you post anything, and whether subscribers are to be notified.',
    ].join('\n'),
});
