import { InputError } from 'mcp-kit';
import type { Rule, RuleSets } from './rules.ts';

/** The sets with a rule at the end of one; nothing where that set has such a rule already. */
export function appended(sets: RuleSets, setId: string, rule: Rule): RuleSets | undefined {
  const set = sets.find(({ id }) => id === setId);
  if (set === undefined) {
    const ids = sets.map(({ id }) => id).join(', ');
    throw new InputError(`There is no set ${setId}`, `The sets are ${ids}.`);
  }
  if (set.rules.some((other) => does(other) === does(rule))) return undefined;
  return sets.map((other) =>
    other.id === setId ? { ...other, rules: [...other.rules, rule] } : other,
  );
}

/** What a rule does and when, for comparison. */
function does({ conditions, actions, disabled }: Rule): string {
  const expressions = (conditions ?? []).map(({ expression }) => expression);
  return JSON.stringify([expressions, actions, disabled === true]);
}
