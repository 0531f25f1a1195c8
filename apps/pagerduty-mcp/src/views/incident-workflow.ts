import { from, view } from 'mcp-kit';
import type { IncidentWorkflow } from 'pagerduty-sdk';
import * as z from 'zod';

const StepView = z.object({
  name: z.string(),
  action_id: z.string(),
  inputs: z.record(z.string(), z.string()),
  has_inner_steps: z.literal(true).optional(),
});

/** The fields of a workflow that every tool shows; the API names teams by id alone. */
const fields = {
  id: z.string(),
  name: z.string(),
  description: z.string(),
  is_enabled: z.boolean(),
  team_id: from(z.string(), ({ team }: IncidentWorkflow) => team?.id),
  created_at: z.string(),
  html_url: z.string(),
};

/** A workflow as lists show it. */
export const IncidentWorkflowView = view<IncidentWorkflow>(fields);

/** A workflow with its steps, in the order in which they run. */
export const WholeWorkflowView = view<IncidentWorkflow>({
  ...fields,
  steps: from(z.array(StepView), ({ steps }) =>
    steps?.map(({ name, action_configuration: { action_id, inputs, inline_steps_inputs } }) => ({
      name,
      action_id,
      inputs: Object.fromEntries(inputs.map((input) => [input.name, input.value])),
      ...(inline_steps_inputs?.length ? { has_inner_steps: true as const } : {}),
    })),
  ),
});
