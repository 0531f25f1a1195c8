import { defineTool, idOrName, one, words } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { stepsOf, workflowSteps } from '../../inputs/workflow-steps.ts';
import { WholeWorkflowView } from '../../views/incident-workflow.ts';

export const createIncidentWorkflow = defineTool({
  name: 'create_incident_workflow',
  toolset: 'automation',
  effect: 'write',
  description:
    'Create an incident workflow; it runs when started or by a trigger. call_api listIncidentWorkflowActions has the action ids.',
  input: {
    name: words(255),
    steps: workflowSteps,
    description: z.string().optional(),
    team_id: idOrName('team').optional(),
    is_enabled: z.boolean().optional(),
  },
  output: { plural: 'incident_workflows', item: WholeWorkflowView },

  async run({ steps, team_id, ...fields }, { pagerduty }: Deps, { signal }) {
    const team =
      team_id === undefined ? undefined : { id: team_id, type: 'team_reference' as const };
    const made = await pagerduty.incidentWorkflows.create(
      { type: 'incident_workflow', ...fields, team, steps: stepsOf(steps) },
      { signal },
    );
    return one(made, `Workflow ${fields.name} is made`);
  },
});
