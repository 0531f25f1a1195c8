import { defineTool, idOrName, one, words } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../../deps.ts';
import { escalationLevels, rulesOf } from '../../../inputs/escalation-levels.ts';
import { EscalationPolicyView } from '../../../views/escalation-policy.ts';

export const createEscalationPolicy = defineTool({
  name: 'create_escalation_policy',
  toolset: 'oncall',
  effect: 'write',
  description: 'Create an escalation policy. It pages nobody until a service uses it.',
  input: {
    name: words(255),
    description: z.string().optional(),
    levels: escalationLevels.describe(
      'The first is paged first; users and schedules by name or id',
    ),
    num_loops: z.int().min(0).max(9).default(0).describe('Repeats when nobody acknowledges'),
    team_ids: z.array(idOrName('team')).optional(),
  },
  output: { plural: 'escalation_policies', item: EscalationPolicyView },

  async run({ levels, team_ids, ...fields }, { pagerduty, names }: Deps, { signal }) {
    const escalation_rules = await rulesOf(levels, { pagerduty, names }, signal);
    const teams = team_ids?.map((id) => ({ id, type: 'team_reference' as const }));
    const policy = await pagerduty.escalationPolicies.create(
      { type: 'escalation_policy', ...fields, escalation_rules, ...(teams ? { teams } : {}) },
      { signal },
    );
    return one(policy, `Escalation policy ${policy.name} is made`);
  },
});
