import { definePrompt } from 'mcp-kit';

export const shiftHandoffPrompt = definePrompt({
  name: 'shift_handoff',
  title: 'Shift handoff',
  description: 'A message for whoever takes over the pager.',
  arguments: {
    team: { description: 'Name or id of a team; your teams unless given' },
    since: { description: 'Begin of the shift, ISO 8601; 24 hours ago unless given' },
  },
  text: ({ team, since }) =>
    [
      `Write the handoff of our on-call shift${team ? ` of team ${team}` : ''}${since ? ` since ${since}` : ''}.`,
      `Read draft_handoff${team ? ` with team_id ${team}` : ''}${since ? ` and since ${since}` : ''}.`,
      'Begin with what is still open: each incident with its state, who has it and the next step. Then what happened, what changed, what is planned, and who takes over when.',
      'Keep it under 300 words, with links. Invent nothing: where a note is missing, say so.',
    ].join('\n'),
});
