import { type Call, defineTool, one } from 'mcp-kit';
import type { PagerDuty } from 'pagerduty-sdk';
import type { Deps } from '../../deps.ts';
import { partsOf } from '../../parts.ts';
import { routedServices } from '../../rules/routed-services.ts';
import { placeOf, type RulePlace, rulePlace } from '../../rules/rule-place.ts';
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
    const place = placeOf(input);
    const [rules, active] = await Promise.all([
      readRules(pagerduty, place, call.signal),
      isActive(pagerduty, place, call),
    ]);
    const services = await routedServices(pagerduty, rules, call);
    const count = rules.sets.reduce((sum, set) => sum + set.rules.length, 0);
    return one({ ...rules, services, active }, `${count} ${rules.place.words}`);
  },
});

/** Whether the rules of a service are in force; those of orchestrations always are. */
async function isActive(
  { eventOrchestrations: { services } }: PagerDuty,
  { path, ids }: RulePlace,
  call: Call,
): Promise<boolean | undefined> {
  const serviceId = ids['service_id'];
  if (path !== 'service' || serviceId === undefined) return undefined;
  const asked = services.getActive(serviceId, { signal: call.signal });
  return (await partsOf(call).get('whether the rules are in force', asked))?.active;
}
