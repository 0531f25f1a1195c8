import { defineTool, idOrName, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { WholeWorkflowView } from '../../views/incident-workflow.ts';

export const getIncidentWorkflow = defineTool({
  name: 'get_incident_workflow',
  toolset: 'automation',
  effect: 'read',
  description:
    'One incident workflow with its steps in order: what each does, and with which inputs.',
  input: { workflow_id: idOrName('incident_workflow') },
  output: { plural: 'incident_workflows', item: WholeWorkflowView },

  async run({ workflow_id }, { pagerduty }: Deps, { signal }) {
    const workflow = await pagerduty.incidentWorkflows.get(workflow_id, { signal });
    return one(workflow, `Workflow ${workflow.name ?? workflow_id}`);
  },
});
