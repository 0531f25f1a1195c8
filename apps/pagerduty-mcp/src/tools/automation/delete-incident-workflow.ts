import { defineTool, idOrName, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { DeletedView } from '../../views/deleted.ts';

export const deleteIncidentWorkflow = defineTool({
  name: 'delete_incident_workflow',
  toolset: 'automation',
  effect: 'destroy',
  description:
    'Delete an incident workflow and its triggers for good; to pause it, set is_enabled to false with update_incident_workflow.',
  input: { workflow_id: idOrName('incident_workflow') },
  output: { plural: 'incident_workflows', item: DeletedView },
  confirm: ({ workflow_id }) => `Delete the incident workflow ${workflow_id} and its triggers?`,

  async run({ workflow_id: id }, { pagerduty }: Deps, { signal }) {
    await pagerduty.incidentWorkflows.delete(id, { signal });
    return one({ id, deleted: true }, `Workflow ${id} is deleted`);
  },
});
