import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { WholeOrchestrationView } from '../../views/event-orchestration.ts';

export const getEventOrchestration = defineTool({
  name: 'get_event_orchestration',
  toolset: 'automation',
  effect: 'read',
  description: 'One event orchestration and where its events come from.',
  input: { orchestration_id: id('event_orchestration') },
  output: { plural: 'event_orchestrations', item: WholeOrchestrationView },

  async run({ orchestration_id }, { pagerduty }: Deps, { signal }) {
    const found = await pagerduty.eventOrchestrations.get(orchestration_id, { signal });
    return one(found, `Event orchestration ${found.name ?? orchestration_id}`);
  },
});
