import { defineTool } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { IncidentWorkflowView } from '../../views/incident-workflow.ts';

export const listIncidentWorkflows = defineTool({
  name: 'list_incident_workflows',
  toolset: 'automation',
  effect: 'read',
  description:
    'List incident workflows: steps that run on an incident. get_incident_workflow has the steps of one.',
  input: { query: z.string().min(1).optional().describe('Part of the name') },
  list: true,
  output: { plural: 'incident_workflows', item: IncidentWorkflowView },

  async run({ query }, { pagerduty }: Deps, { signal, page }) {
    return pagerduty.incidentWorkflows.list({ query }, { signal }).slice(page);
  },
});
