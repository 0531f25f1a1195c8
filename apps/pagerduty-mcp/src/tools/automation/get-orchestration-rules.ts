import { defineTool, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { routedServices } from '../../rules/routed-services.ts';
import { placeOf, rulePlace } from '../../rules/rule-place.ts';
import { readRules } from '../../rules/rules.ts';
import { OrchestrationRulesView } from '../../views/orchestration-rules.ts';

export const getOrchestrationRules = defineTool({
  name: 'get_orchestration_rules',
  toolset: 'automation',
  effect: 'read',
  description:
    'The rules that events meet: global first, then router (to which service), unrouted for what no router rule matches, service for those of one service.',
  input: rulePlace,
  output: { plural: 'orchestration_rules', item: OrchestrationRulesView },

  async run(input, { pagerduty }: Deps, call) {
    const rules = await readRules(pagerduty, placeOf(input), call.signal);
    const services = await routedServices(pagerduty, rules, call);
    const count = rules.sets.reduce((sum, set) => sum + set.rules.length, 0);
    return one({ ...rules, services }, `${count} ${rules.place.words}`);
  },
});
