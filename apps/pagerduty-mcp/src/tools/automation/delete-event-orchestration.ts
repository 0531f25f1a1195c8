import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { DeletedView } from '../../views/deleted.ts';

export const deleteEventOrchestration = defineTool({
  name: 'delete_event_orchestration',
  toolset: 'automation',
  effect: 'destroy',
  description:
    'Delete an event orchestration with all its rules for good; events that are still sent to its keys are lost.',
  input: { orchestration_id: id('event_orchestration') },
  output: { plural: 'event_orchestrations', item: DeletedView },
  confirm: ({ orchestration_id }) =>
    `Delete the event orchestration ${orchestration_id} with all its rules?`,

  async run({ orchestration_id: id }, { pagerduty }: Deps, { signal }) {
    await pagerduty.eventOrchestrations.delete(id, { signal });
    return one({ id, deleted: true }, `Event orchestration ${id} is deleted`);
  },
});
