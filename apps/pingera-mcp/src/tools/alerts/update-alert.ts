import { defineTool, id, one } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { alertRuleAliases, alertRuleInput, toRuleBody } from '../../inputs/alert-rule.ts';
import { checkChanges } from '../../inputs/change.ts';
import { AlertRuleView } from '../../views/alert-rule.ts';

const input = z.object(alertRuleInput).partial().shape;

export const updateAlert = defineTool({
  name: 'update_alert',
  toolset: 'alerts',
  effect: 'write',
  idempotent: true,
  description:
    'Change only the given fields of an alert rule; channel_ids replaces all it tells. For a fired alert use acknowledge_alert or resolve_alert.',
  input: { alert_id: id('alert_rule').describe('Id of the rule'), ...input },
  aliases: { ...alertRuleAliases, rule_id: 'alert_id' },
  bundles: ['alert_data'],
  output: { plural: 'rules', item: AlertRuleView },

  async run({ alert_id, ...given }, { pingera }: Deps, { signal }) {
    const change = toRuleBody(checkChanges(given, Object.keys(input)));
    const changed = await pingera.alertRules.update(alert_id, change, { signal });
    return one(changed, `Rule ${changed.name} is changed`);
  },
});
