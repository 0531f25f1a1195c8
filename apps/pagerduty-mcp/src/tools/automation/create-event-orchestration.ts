import { defineTool, idOrName, one, words } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { WholeOrchestrationView } from '../../views/event-orchestration.ts';

export const createEventOrchestration = defineTool({
  name: 'create_event_orchestration',
  toolset: 'automation',
  effect: 'write',
  description:
    'Create an event orchestration without rules. The answer has the routing key that events are sent with; other answers mask it.',
  input: {
    name: words(255),
    description: z.string().optional(),
    team_id: idOrName('team').optional().describe('Owner; only admins may edit it if left out'),
  },
  reveals: ['routing_key'],
  output: { plural: 'event_orchestrations', item: WholeOrchestrationView },

  async run({ name, description, team_id }, { pagerduty }: Deps, { signal }) {
    const team = team_id === undefined ? undefined : { id: team_id };
    const made = await pagerduty.eventOrchestrations.create(
      { name, description, team },
      { signal },
    );
    return one(made, `Event orchestration ${name} is made`);
  },
});
