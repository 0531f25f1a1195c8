import { defineTool, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import {
  alertRuleAliases,
  alertRuleInput,
  checkCount,
  toRuleBody,
} from '../../inputs/alert-rule.ts';
import { AlertRuleView } from '../../views/alert-rule.ts';

export const createAlert = defineTool({
  name: 'create_alert',
  toolset: 'alerts',
  effect: 'write',
  description:
    'Make an alert rule: when a check meets the condition, an alert fires and the channels are told. Unless told otherwise it is on, resolves alerts when the check recovers, and waits 300 s between them.',
  input: alertRuleInput,
  aliases: alertRuleAliases,
  bundles: ['alert_data'],
  output: { plural: 'rules', item: AlertRuleView },

  async run(input, { pingera }: Deps, { signal }) {
    checkCount(input);
    const made = await pingera.alertRules.create(toRuleBody(input), { signal });
    return one(made, `Rule ${made.name} is made`);
  },
});
