import { cut, defineTool, id } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { AlertRuleView, channelIdsOf } from '../../views/alert-rule.ts';

export const listAlertRules = defineTool({
  name: 'list_alert_rules',
  toolset: 'alerts',
  effect: 'read',
  description:
    'List alert rules: which condition of which check tells which channels. What they fired is in list_alerts.',
  input: { check_id: id('check').optional(), channel_id: id('alert_channel').optional() },
  list: true,
  aliases: { page_size: 'limit', per_page: 'limit' },
  output: { plural: 'rules', item: AlertRuleView },

  async run({ check_id, channel_id }, { pingera }: Deps, { signal, page }) {
    const rules = await pingera.alertRules.list({ signal }).take(Number.POSITIVE_INFINITY);
    const kept = rules
      .filter((rule) => check_id === undefined || rule?.check_id === check_id)
      .filter((rule) => channel_id === undefined || channelIdsOf(rule).includes(channel_id));
    return cut(kept, page);
  },
});
