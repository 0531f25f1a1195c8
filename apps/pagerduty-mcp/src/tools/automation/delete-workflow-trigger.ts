import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { DeletedView } from '../../views/deleted.ts';

export const deleteWorkflowTrigger = defineTool({
  name: 'delete_workflow_trigger',
  toolset: 'automation',
  effect: 'destroy',
  description:
    'Delete a trigger for good: incidents no longer start its workflow by it. The workflow stays.',
  input: { trigger_id: id('workflow_trigger') },
  output: { plural: 'workflow_triggers', item: DeletedView },
  confirm: ({ trigger_id }) => `Delete the workflow trigger ${trigger_id}?`,

  async run({ trigger_id: id }, { pagerduty }: Deps, { signal }) {
    await pagerduty.incidentWorkflows.triggers.delete(id, { signal });
    return one({ id, deleted: true }, `Trigger ${id} is deleted`);
  },
});
