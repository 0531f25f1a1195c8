/**
 * About how many tokens of o200k a value costs as JSON; rather too many than too few. Bytes alone
 * tell little: measured answers have 1.8 (random keys) to 6.9 (Thai) of them to a token. Counted as
 * here, API answers, prose, ids and seven scripts came out at 1.0 to 1.8 times the real count.
 */
export function estimateTokens(value: unknown): number {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  let tokens = 0;
  let before = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    tokens += costOf(code, before);
    before = code;
  }
  return Math.ceil(tokens);
}

/** Share of a token that a character takes: it is the start of a word that costs. */
function costOf(code: number, before: number): number {
  if (isLower(code)) return isLower(before) || isUpper(before) ? 0.14 : 1;
  if (isUpper(code)) return 0.8;
  if (isDigit(code)) return isDigit(before) ? 0.45 : 0.95;
  if (code <= 0x20) return 0.1;
  if (code < 0x80) return 0.55;
  // Alphabets share a token among letters; ideographs and halves of emoji do not.
  return code < 0x2000 ? 0.47 : 1.1;
}

function isLower(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isUpper(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** How many of the items fit into `budget` tokens; 0 means no limit. */
export function countFitting(items: readonly unknown[], budget: number): number {
  if (budget === 0) return items.length;
  let left = budget;
  for (const [index, item] of items.entries()) {
    left -= estimateTokens(item) + 1;
    if (left < 0) return index;
  }
  return items.length;
}

const longestText = 64 * 1024;
const shortestText = 256;

/**
 * The item with its longest texts shortened until it fits, each cut marked with what is missing.
 * Texts of up to 256 characters are left alone, so an item of very many fields may stay too large.
 */
export function trimItem(
  item: Readonly<Record<string, unknown>>,
  budget: number,
): Readonly<Record<string, unknown>> {
  let trimmed: unknown = item;
  for (let limit = longestText; limit >= shortestText; limit /= 2) {
    if (estimateTokens(trimmed) <= budget) break;
    trimmed = shorten(item, limit);
  }
  return { ...(typeof trimmed === 'object' ? trimmed : item) };
}

/** The text up to `limit` characters, with what is missing marked at its end. */
export function shortenText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  // Half of a pair would be left behind where the cut goes through an emoji.
  const kept = text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept}… [${text.length - kept.length} more characters]`;
}

/** The value with every text in it shortened like that. */
export function shorten(value: unknown, limit: number): unknown {
  if (typeof value === 'string') return shortenText(value, limit);
  if (Array.isArray(value)) return value.map((item) => shorten(item, limit));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, shorten(inner, limit)]),
  );
}
