import { defineTool, id, idOrName, one, words } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { checkChange } from '../../inputs/change.ts';
import { WholeOrchestrationView } from '../../views/event-orchestration.ts';

export const updateEventOrchestration = defineTool({
  name: 'update_event_orchestration',
  toolset: 'automation',
  effect: 'write',
  idempotent: true,
  description:
    'Rename or describe an event orchestration, or give it to another team. For its rules use add_orchestration_rule or update_orchestration_rules.',
  input: {
    orchestration_id: id('event_orchestration'),
    name: words(255).optional(),
    description: z.string().optional(),
    team_id: idOrName('team').optional(),
  },
  output: { plural: 'event_orchestrations', item: WholeOrchestrationView },

  async run({ orchestration_id, team_id, ...fields }, { pagerduty }: Deps, { signal }) {
    const team = team_id === undefined ? undefined : { id: team_id };
    const change = checkChange({ ...fields, team });
    const after = await pagerduty.eventOrchestrations.update(orchestration_id, change, { signal });
    return one(after, `Event orchestration ${after.name ?? orchestration_id} is changed`);
  },
});
