import { definePrompt } from 'mcp-kit';

export const healthReviewPrompt = definePrompt({
  name: 'oncall_health_review',
  title: 'On-call health review',
  description: 'How heavy the pager was for a team, and what would make it lighter.',
  arguments: {
    team: { description: 'Name or id of the team', required: true },
    since: { description: 'ISO 8601; 30 days ago unless given' },
  },
  text: ({ team, since }) =>
    [
      `Review the on-call load of team ${team} since ${since ?? '30 days ago'}.`,
      'Read get_oncall_report for the people, get_incident_metrics grouped by service, and get_service_health for the two busiest services.',
      'Say who was woken how often, whether the load is shared fairly, which services and alerts make the noise, and how it compares with the time before.',
      'End with three changes that would help most, each with the figure that speaks for it. Judge the system, not the people.',
    ].join('\n'),
});
