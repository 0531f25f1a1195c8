import { defineTool, idOrName, one } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';
import { DeletedView } from '../../../views/deleted.ts';

export const deleteEscalationPolicy = defineTool({
  name: 'delete_escalation_policy',
  toolset: 'oncall',
  effect: 'destroy',
  description: 'Delete an escalation policy for good. Refused as long as a service uses it.',
  input: { escalation_policy_id: idOrName('escalation_policy') },
  output: { plural: 'escalation_policies', item: DeletedView },
  confirm: ({ escalation_policy_id }) => `Delete the escalation policy ${escalation_policy_id}?`,

  async run({ escalation_policy_id: id }, { pagerduty }: Deps, { signal }) {
    await pagerduty.escalationPolicies.delete(id, { signal });
    return one({ id, deleted: true }, `Escalation policy ${id} is deleted`);
  },
});
