import { definePrompt } from 'mcp-kit';
import { openIncidentIds } from '../ids/open-incident-ids.ts';

export const postmortemPrompt = definePrompt({
  name: 'postmortem_draft',
  title: 'Draft of a postmortem',
  description: 'A blameless account of an incident, with its timeline.',
  arguments: {
    incident_id: { description: 'The incident', required: true, complete: openIncidentIds },
  },
  text: ({ incident_id }) =>
    [
      `Draft a blameless postmortem of PagerDuty incident ${incident_id}.`,
      'Read get_incident_context, and list_incident_log_entries for the whole timeline.',
      'Sections: summary, impact, timeline in UTC, detection, response, contributing causes, what went well, what was hard, follow-ups with an owner each.',
      'Name roles, not people, where something went wrong. Mark what is a guess, and ask me for what PagerDuty cannot know, such as the impact on customers.',
    ].join('\n'),
});
