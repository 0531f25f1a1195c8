import { defineTool, idOrName } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../../deps.ts';
import { EscalationPolicyView } from '../../../views/escalation-policy.ts';

export const listEscalationPolicies = defineTool({
  name: 'list_escalation_policies',
  toolset: 'oncall',
  effect: 'read',
  description:
    'List escalation policies: who is paged on which level, and after how long the next.',
  input: {
    query: z.string().min(1).optional().describe('Part of the name'),
    team_ids: z.array(idOrName('team')).optional(),
    user_ids: z.array(idOrName('user')).optional().describe('That page these users'),
    sort: z.enum(['name:asc', 'name:desc']).default('name:asc'),
  },
  list: true,
  context: {
    fill: { team_ids: 'teamIds' },
    otherwise: { user_ids: 'userIds' },
    refuses: ['user_ids'],
    words: 'of your teams',
    otherwiseWords: 'that you are in',
  },
  output: { plural: 'escalation_policies', item: EscalationPolicyView, order: 'by name' },

  async run({ sort, ...filters }, { pagerduty }: Deps, { signal, page }) {
    return pagerduty.escalationPolicies.list({ ...filters, sort_by: sort }, { signal }).slice(page);
  },
});
