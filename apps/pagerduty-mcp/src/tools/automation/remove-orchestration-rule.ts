import { defineTool, id, one, ToolError } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { replaceRules } from '../../rules/replace-rules.ts';
import { placeOf, rulePlace } from '../../rules/rule-place.ts';
import { readRules } from '../../rules/rules.ts';
import { OrchestrationRulesView } from '../../views/orchestration-rules.ts';

export const removeOrchestrationRule = defineTool({
  name: 'remove_orchestration_rule',
  toolset: 'automation',
  effect: 'destroy',
  description:
    'Remove one rule of a path for good; new events no longer meet it. Fails with CONFLICT where somebody changes the rules meanwhile.',
  input: { ...rulePlace, rule_id: id('rule') },
  output: { plural: 'orchestration_rules', item: OrchestrationRulesView },
  confirm: ({ rule_id, path }) => `Remove the rule ${rule_id} from the ${path} rules?`,

  async run({ rule_id, ...where }, { pagerduty }: Deps, call) {
    const place = placeOf(where);
    const before = await readRules(pagerduty, place, call.signal);
    const found = before.sets.flatMap(({ rules }) => rules).find(({ id }) => id === rule_id);
    if (found === undefined) {
      throw new ToolError({
        code: 'NOT_FOUND',
        message: `There is no rule ${rule_id} in the ${place.words}`,
        hint: 'get_orchestration_rules has the ids.',
      });
    }
    const sets = before.sets.map((set) => ({
      ...set,
      rules: set.rules.filter((rule) => rule !== found),
    }));
    const { rules } = await replaceRules(pagerduty, { seen: before, content: { sets } }, call);
    return one(rules, `Rule ${found.label ?? rule_id} is removed from the ${place.words}`);
  },
});
