import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { AlertRuleView } from '../../views/alert-rule.ts';

export const getAlertRule = defineTool({
  name: 'get_alert_rule',
  toolset: 'alerts',
  effect: 'read',
  description: 'One alert rule.',
  input: { rule_id: id('alert_rule') },
  output: { plural: 'rules', item: AlertRuleView },

  async run({ rule_id }, { pingera }: Deps, { signal }) {
    const rule = await pingera.alertRules.get(rule_id, { signal });
    return one(rule, `Rule ${rule.name}`);
  },
});
