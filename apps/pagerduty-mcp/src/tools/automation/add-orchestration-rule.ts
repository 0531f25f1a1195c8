import { defineTool, InputError, idOrName, one, words } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { appended } from '../../rules/append-rule.ts';
import { replaceRules } from '../../rules/replace-rules.ts';
import { placeOf, rulePlace } from '../../rules/rule-place.ts';
import { readRules } from '../../rules/rules.ts';
import { OrchestrationRulesView } from '../../views/orchestration-rules.ts';

export const addOrchestrationRule = defineTool({
  name: 'add_orchestration_rule',
  toolset: 'automation',
  effect: 'write',
  description: 'Add a rule after the others of a path, for all new events.',
  input: {
    ...rulePlace,
    conditions: z
      .array(words(10_000))
      .min(1)
      .describe("One must match: event.source matches part 'db'"),
    label: words(1000).optional(),
    route_to_service_id: idOrName('service').optional(),
    actions: z.record(z.string(), z.unknown()).optional(),
    set: z.string().min(1).default('start'),
  },
  output: { plural: 'orchestration_rules', item: OrchestrationRulesView },

  async run(input, { pagerduty }: Deps, call) {
    const place = placeOf(input);
    const rule = {
      ...(input.label === undefined ? {} : { label: input.label }),
      conditions: input.conditions.map((expression) => ({ expression })),
      actions: actionsOf(input),
    };
    const before = await readRules(pagerduty, place, call.signal);
    const sets = appended(before.sets, input.set, rule);
    if (sets === undefined) {
      return one(before, `The ${place.words} have this rule already; nothing was changed`);
    }
    const { rules } = await replaceRules(pagerduty, { seen: before, content: { sets } }, call);
    return one(rules, `A rule is added to the ${place.words}`);
  },
});

interface Given {
  readonly path: string;
  readonly route_to_service_id?: string | undefined;
  readonly actions?: Readonly<Record<string, unknown>> | undefined;
}

function actionsOf({ path, route_to_service_id: serviceId, actions }: Given) {
  if (path !== 'router' && serviceId !== undefined) {
    throw new InputError('route_to_service_id is for path router', 'Give actions instead.');
  }
  if (serviceId === undefined && Object.keys(actions ?? {}).length === 0) {
    throw new InputError('A rule without actions does nothing', 'Say what it does.');
  }
  return { ...actions, ...(serviceId === undefined ? {} : { route_to: serviceId }) };
}
