import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { WholeActionView } from '../../views/automation-action.ts';

export const getAutomationAction = defineTool({
  name: 'get_automation_action',
  toolset: 'automation',
  effect: 'read',
  description: 'One automation action with what it runs: the script, or the job and its arguments.',
  input: { action_id: id('automation_action') },
  output: { plural: 'automation_actions', item: WholeActionView },

  async run({ action_id }, { pagerduty }: Deps, { signal }) {
    const action = await pagerduty.automationActions.get(action_id, { signal });
    return one(action, `Automation action ${action.name}`);
  },
});
