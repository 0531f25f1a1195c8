import { defineTool, InputError, idOrName, one } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { WorkflowTriggerView } from '../../views/workflow-trigger.ts';

export const createWorkflowTrigger = defineTool({
  name: 'create_workflow_trigger',
  toolset: 'automation',
  effect: 'write',
  description:
    'Let incidents of services start a workflow: by themselves when they meet a condition (none: each new one), or by hand. Takes effect at once.',
  input: {
    workflow_id: idOrName('incident_workflow'),
    trigger_type: z.enum(['manual', 'conditional']),
    condition: z.string().min(1).optional().describe("Such as incident.priority matches 'P1'"),
    service_ids: z.array(idOrName('service')).optional(),
    all_services: z.boolean().optional(),
    team_id: idOrName('team').optional().describe('manual: only its members may start it'),
  },
  output: { plural: 'workflow_triggers', item: WorkflowTriggerView },

  async run(input, { pagerduty }: Deps, { signal }) {
    check(input);
    const { workflow_id, trigger_type, condition, service_ids = [], all_services, team_id } = input;
    const made = await pagerduty.incidentWorkflows.triggers.create(
      {
        type: 'workflow_trigger',
        trigger_type,
        condition,
        workflow: { id: workflow_id },
        services: service_ids.map((id) => ({ id })),
        is_subscribed_to_all_services: all_services === true,
        permissions: team_id === undefined ? undefined : { restricted: true, team_id },
      },
      { signal },
    );
    return one(made, `Trigger ${made.id} is made`);
  },
});

interface Given {
  readonly trigger_type: 'manual' | 'conditional';
  readonly condition?: string | undefined;
  readonly service_ids?: readonly string[] | undefined;
  readonly all_services?: boolean | undefined;
  readonly team_id?: string | undefined;
}

function check({ trigger_type, condition, service_ids = [], all_services, team_id }: Given): void {
  if (service_ids.length > 0 === (all_services === true)) {
    throw new InputError(
      'Give service_ids, or all_services: true',
      'A trigger is for some services or for all of them.',
    );
  }
  if (trigger_type === 'manual' && condition !== undefined) {
    throw new InputError('A manual trigger has no condition', 'Set trigger_type to conditional.');
  }
  if (trigger_type === 'conditional' && team_id !== undefined) {
    throw new InputError('Only a manual trigger has team_id', 'Leave team_id out.');
  }
}
