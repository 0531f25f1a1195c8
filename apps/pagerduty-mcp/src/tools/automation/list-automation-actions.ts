import { defineTool, idOrName } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { AutomationActionView } from '../../views/automation-action.ts';

export const listAutomationActions = defineTool({
  name: 'list_automation_actions',
  toolset: 'automation',
  effect: 'read',
  description:
    'List automation actions: scripts and jobs that can be run on incidents, by name. run_automation_action runs one.',
  input: {
    query: z.string().min(1).optional().describe('Part of the name'),
    classification: z.enum(['diagnostic', 'remediation']).optional(),
    service_id: idOrName('service').optional(),
    team_id: idOrName('team').optional(),
  },
  list: true,
  output: { plural: 'automation_actions', item: AutomationActionView },

  async run({ query: name, ...filters }, { pagerduty }: Deps, { signal, page }) {
    return pagerduty.automationActions.list({ name, ...filters }, { signal }).slice(page);
  },
});
