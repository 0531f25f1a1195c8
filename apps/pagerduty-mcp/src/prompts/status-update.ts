import { definePrompt } from 'mcp-kit';
import { openIncidentIds } from '../ids/open-incident-ids.ts';

export const statusUpdatePrompt = definePrompt({
  name: 'status_update',
  title: 'Status update for stakeholders',
  description: 'Words for people who are hit by an incident but do not fix it.',
  arguments: {
    incident_id: { description: 'The incident', required: true, complete: openIncidentIds },
    audience: { description: 'Who reads it, such as support or executives' },
  },
  text: ({ incident_id, audience }) =>
    [
      `Draft a status update on PagerDuty incident ${incident_id} for ${audience ?? 'stakeholders'}.`,
      'Read get_incident_context. In at most five sentences: what does not work, for whom, since when, what is being done, and when the next update comes.',
      'No jargon, no names, no cause that is not certain. Show me the text first; send it with send_status_update only when I say so.',
    ].join('\n'),
});
