import { defineTool, idOrName, one } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';
import { EscalationPolicyView } from '../../../views/escalation-policy.ts';

export const getEscalationPolicy = defineTool({
  name: 'get_escalation_policy',
  toolset: 'oncall',
  effect: 'read',
  description:
    'One escalation policy: its levels, and the services that it pages for. For who is on call by it see who_is_on_call.',
  input: { escalation_policy_id: idOrName('escalation_policy') },
  output: { plural: 'escalation_policies', item: EscalationPolicyView },

  async run({ escalation_policy_id: id }, { pagerduty }: Deps, { signal }) {
    const policy = await pagerduty.escalationPolicies.get(id, {}, { signal });
    return one(policy, `Escalation policy ${policy.name}`);
  },
});
