import type { NewIncidentWorkflow } from 'pagerduty-sdk';
import * as z from 'zod';

/** Steps of a workflow, in the order in which they run: flat, but for the inputs by their names. */
export const workflowSteps = z
  .array(
    z.object({
      name: z.string().min(1),
      action_id: z.string().min(1),
      inputs: z.record(z.string(), z.string()).default({}),
    }),
  )
  .min(1)
  .max(50);

/** The steps in the words of the API. */
export function stepsOf(
  steps: z.infer<typeof workflowSteps>,
): NonNullable<NewIncidentWorkflow['steps']> {
  return steps.map(({ name, action_id, inputs }) => ({
    type: 'step',
    name,
    action_configuration: {
      action_id,
      inputs: Object.entries(inputs).map(([input, value]) => ({ name: input, value })),
    },
  }));
}
