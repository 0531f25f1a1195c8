import { defineTool, InputError, idOrName, one, words } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../../deps.ts';
import { escalationLevels, rulesOf } from '../../../inputs/escalation-levels.ts';
import { EscalationPolicyView } from '../../../views/escalation-policy.ts';

export const updateEscalationPolicy = defineTool({
  name: 'update_escalation_policy',
  toolset: 'oncall',
  effect: 'write',
  idempotent: true,
  description:
    'Change an escalation policy: what is given, and nothing else. Levels are replaced as a whole; who is paged from now on changes with them.',
  input: {
    escalation_policy_id: idOrName('escalation_policy'),
    name: words(255).optional(),
    description: z.string().optional(),
    levels: escalationLevels.optional().describe('Users and schedules by name or id'),
    num_loops: z.int().min(0).max(9).optional(),
    team_ids: z.array(idOrName('team')).optional(),
  },
  output: { plural: 'escalation_policies', item: EscalationPolicyView },

  async run(
    { escalation_policy_id: id, levels, team_ids, ...fields },
    { pagerduty, names }: Deps,
    { signal },
  ) {
    const change = {
      ...fields,
      ...(levels ? { escalation_rules: await rulesOf(levels, { pagerduty, names }, signal) } : {}),
      ...(team_ids
        ? { teams: team_ids.map((team) => ({ id: team, type: 'team_reference' as const })) }
        : {}),
    };
    if (Object.keys(change).length === 0) {
      throw new InputError('Nothing to change', 'Give a name, description, levels or teams.');
    }
    const policy = await pagerduty.escalationPolicies.update(id, change, { signal });
    return one(policy, `Escalation policy ${policy.name} is changed`);
  },
});
