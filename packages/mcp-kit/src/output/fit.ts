import { estimateTokens, shorten, shortenText } from './budget.ts';

/** What is to be said of a value beside it. */
interface Notes {
  readonly _truncated?: string;
  readonly _warnings?: readonly string[];
}

const shortened =
  'Long texts and lists were cut to stay within the token budget; each cut is marked.';
const tooLarge = 'This is larger than the token budget allows: ask a tool for a part of it.';

/** Limits that are tried in turn: texts go first, since a list that is cut misleads more. */
const steps = [
  ...[16_384, 4_096, 1_024, 256].map((texts) => ({ texts, items: Number.POSITIVE_INFINITY })),
  ...[256, 128, 64, 32, 16, 8, 4, 2, 1].map((items) => ({ texts: 256, items })),
];

/**
 * The value within `budget` tokens of JSON, 0 for no limit. What was left out is told in it, as
 * `_truncated` and at every cut; sentences to warn of stand in `_warnings`.
 */
export function fitJson(value: unknown, budget: number, warnings: readonly string[]): unknown {
  const warned: Notes = warnings.length > 0 ? { _warnings: warnings } : {};
  const whole = noted(value, warned);
  if (budget === 0 || estimateTokens(whole) <= budget) return whole;
  for (const { texts, items } of steps) {
    const cut = shortenLists(shorten(value, texts), items);
    const told = noted(cut, { _truncated: shortened, ...warned });
    if (estimateTokens(told) <= budget) return told;
  }
  return { _truncated: tooLarge };
}

/** The text within `budget` tokens, 0 for no limit, with what is missing marked at its end. */
export function fitText(text: string, budget: number): string {
  let kept = text.length;
  let told = text;
  while (budget > 0 && kept > 0 && estimateTokens(told) > budget) {
    kept = Math.floor(kept * Math.min(0.9, budget / estimateTokens(told)));
    told = shortenText(text, kept);
  }
  return told;
}

function noted(value: unknown, notes: Notes): unknown {
  if (Object.keys(notes).length === 0) return value;
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? { ...notes, ...value, ...notes } : { ...notes, value };
}

function shortenLists(value: unknown, most: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (!Array.isArray(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, shortenLists(inner, most)]),
    );
  }
  const kept = value.slice(0, most).map((item) => shortenLists(item, most));
  return kept.length === value.length ? kept : [...kept, `… [${value.length - kept.length} more]`];
}
