import { defineTool, idOrName, one, ToolError, words } from 'mcp-kit';
import type { PagerDuty } from 'pagerduty-sdk';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { checkChange } from '../../inputs/change.ts';
import { stepsOf, workflowSteps } from '../../inputs/workflow-steps.ts';
import { WholeWorkflowView } from '../../views/incident-workflow.ts';

export const updateIncidentWorkflow = defineTool({
  name: 'update_incident_workflow',
  toolset: 'automation',
  effect: 'write',
  idempotent: true,
  description:
    'Change an incident workflow, or turn it and its triggers on or off. steps replaces all of them.',
  input: {
    workflow_id: idOrName('incident_workflow'),
    name: words(255).optional(),
    description: z.string().optional(),
    is_enabled: z.boolean().optional(),
    team_id: idOrName('team').optional(),
    steps: workflowSteps.optional(),
  },
  output: { plural: 'incident_workflows', item: WholeWorkflowView },

  async run({ workflow_id, steps, team_id, ...fields }, { pagerduty }: Deps, { signal }) {
    const change = checkChange({
      ...fields,
      team: team_id === undefined ? undefined : { id: team_id, type: 'team_reference' as const },
      steps: steps && stepsOf(steps),
    });
    if (steps !== undefined) await refuseInnerSteps(pagerduty, workflow_id, signal);
    const after = await pagerduty.incidentWorkflows.update(workflow_id, change, { signal });
    return one(after, `Workflow ${after.name ?? workflow_id} is changed`);
  },
});

/** Steps within steps cannot be said here, and would be lost. */
async function refuseInnerSteps(
  pagerduty: PagerDuty,
  workflowId: string,
  signal: AbortSignal,
): Promise<void> {
  const { steps = [] } = await pagerduty.incidentWorkflows.get(workflowId, { signal });
  const found = steps.find((step) => step.action_configuration.inline_steps_inputs?.length);
  if (found === undefined) return;
  throw new ToolError({
    code: 'NOT_SUPPORTED',
    message: `Step ${found.name} has steps of its own, which would be lost`,
    hint: 'Nothing was changed. Edit the steps in PagerDuty, or send them with call_api.',
  });
}
