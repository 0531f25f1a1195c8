import { defineTool, InputError, one } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { replaceRules } from '../../rules/replace-rules.ts';
import { placeOf, rulePlace } from '../../rules/rule-place.ts';
import { RuleSets } from '../../rules/rules.ts';
import { OrchestrationRulesView } from '../../views/orchestration-rules.ts';

export const updateOrchestrationRules = defineTool({
  name: 'update_orchestration_rules',
  toolset: 'automation',
  effect: 'write',
  idempotent: true,
  description:
    'Replace all rules of a path, for all new events. Edit the sets of get_orchestration_rules, and pass its version: CONFLICT where they changed since.',
  input: {
    ...rulePlace,
    version: z.string(),
    sets: z.array(z.record(z.string(), z.unknown())).min(1),
    catch_all: z.record(z.string(), z.unknown()).optional().describe('Actions'),
  },
  output: { plural: 'orchestration_rules', item: OrchestrationRulesView },

  async run({ version, sets, catch_all, ...where }, { pagerduty }: Deps, call) {
    const place = placeOf(where);
    const content = {
      sets: readSets(sets),
      catch_all: catch_all === undefined ? undefined : { actions: catch_all },
    };
    const { rules, isChanged } = await replaceRules(
      pagerduty,
      { seen: { place, version }, content },
      call,
    );
    return one(
      rules,
      isChanged
        ? `The ${place.words} are replaced`
        : `The ${place.words} were so already; nothing was changed`,
    );
  },
});

function readSets(given: readonly unknown[]): RuleSets {
  // An answer shows secrets masked and, where it is long, texts cut: neither may be written back.
  if (/"\(masked\)"|… \[\d+ more characters\]/.test(JSON.stringify(given))) {
    throw new InputError('sets holds a text that is masked or cut', 'Give the whole text.');
  }
  const parsed = RuleSets.safeParse(given);
  if (!parsed.success) {
    const [fault] = parsed.error.issues;
    throw new InputError(
      `sets.${fault?.path.join('.')}: ${fault?.message}`,
      'A set has id and rules; a rule has conditions, each with expression, and actions.',
    );
  }
  if (!parsed.data.some(({ id }) => id === 'start')) {
    throw new InputError('sets lacks the set start', 'Events meet the set start first.');
  }
  return parsed.data;
}
