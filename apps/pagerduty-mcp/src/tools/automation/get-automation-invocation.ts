import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { AutomationInvocationView } from '../../views/automation-invocation.ts';

export const getAutomationInvocation = defineTool({
  name: 'get_automation_invocation',
  toolset: 'automation',
  effect: 'read',
  description: 'How far a run of an automation action has come.',
  input: { invocation_id: id('automation_invocation') },
  output: { plural: 'automation_invocations', item: AutomationInvocationView },

  async run({ invocation_id }, { pagerduty }: Deps, { signal }) {
    const { invocations } = pagerduty.automationActions;
    const found = await invocations.get(invocation_id, { signal });
    return one(found, `${found.action_snapshot.name} is ${found.state}`);
  },
});
