import { defineTool, idOrName } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { WorkflowTriggerView } from '../../views/workflow-trigger.ts';

export const listWorkflowTriggers = defineTool({
  name: 'list_workflow_triggers',
  toolset: 'automation',
  effect: 'read',
  description:
    'List what starts incident workflows: conditions, and what people may start by hand. With incident_id: what fits that incident.',
  input: {
    workflow_id: idOrName('incident_workflow').optional(),
    service_id: idOrName('service').optional(),
    incident_id: idOrName('incident').optional(),
    trigger_type: z.enum(['manual', 'conditional', 'incident_type']).optional(),
  },
  list: true,
  output: { plural: 'workflow_triggers', item: WorkflowTriggerView },

  async run(query, { pagerduty }: Deps, { signal, page }) {
    return pagerduty.incidentWorkflows.triggers.list(query, { signal }).slice(page);
  },
});
