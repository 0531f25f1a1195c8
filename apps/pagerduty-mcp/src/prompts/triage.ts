import { definePrompt } from 'mcp-kit';
import { openIncidentIds } from '../ids/open-incident-ids.ts';

export const triagePrompt = definePrompt({
  name: 'triage_incident',
  title: 'Triage this incident',
  description: 'Looks at an incident from all sides and says what to do first.',
  arguments: {
    incident_id: { description: 'The incident', required: true, complete: openIncidentIds },
  },
  text: ({ incident_id }) =>
    [
      `Triage PagerDuty incident ${incident_id}.`,
      'Read get_incident_context. Say what is broken and for whom, since when, how urgent it is, and who has it.',
      'Give the likeliest cause with the evidence: recent changes, related incidents, and how a past incident like it ended. Say what you do not know.',
      'Propose the next three steps and whom to call (who_is_on_call). Change nothing without asking me: no acknowledgement, note or responder.',
    ].join('\n'),
});
