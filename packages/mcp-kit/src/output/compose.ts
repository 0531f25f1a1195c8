import type * as z from 'zod';
import { visible } from '../text.ts';
import type { Answer } from './answer.ts';
import { countFitting, estimateTokens, trimItem } from './budget.ts';
import { type Conceal, cleanFields } from './clean.ts';
import { type Envelope, type Metadata, success } from './envelope.ts';
import { chooseFields } from './fields.ts';
import type { View } from './view.ts';

/** How an answer is made presentable. */
export interface Presentation<Source> {
  readonly plural: string;
  readonly item: View<Source>;
  /** Only these fields; all where absent. */
  readonly fields: readonly string[] | undefined;
  /** Whether the caller can ask for fewer fields. */
  readonly isList: boolean;
  /** Tokens that the answer may cost; 0 for no limit. */
  readonly budget: number;
  /** Keys whose values are masked. */
  readonly secrets: ReadonlySet<string>;
  readonly conceal?: Conceal | undefined;
  readonly describe: (count: number) => string;
  readonly warnings: readonly string[];
  readonly seal: (token: string) => string;
}

/** Room kept for the metadata. */
const metadataTokens = 300;

/** The envelope of an answer: viewed, cleaned, cut to the budget, with the way to go on. */
export function compose<Source>(answer: Answer<Source>, how: Presentation<Source>): Envelope {
  const warnings = [...how.warnings];
  const shown = show(answer.items, how, warnings);
  const budget = how.budget === 0 ? 0 : Math.max(1, how.budget - metadataTokens);
  const fitting = countFitting(shown, budget);
  const [first] = shown;
  const items =
    fitting === 0 && first !== undefined
      ? [trim(first, budget, how, warnings)]
      : shown.slice(0, fitting);
  const isCut = items.length < shown.length;
  const next = isCut ? answer.resumeAfter?.(items.length) : answer.next;
  if (isCut) warnings.push(cutWarning(items.length, shown.length, next, how));
  return success(how.plural, items, {
    description: visible(answer.description ?? how.describe(items.length)),
    ...goOn(next ?? (isCut ? '' : undefined), how.seal),
    ...(warnings.length > 0 ? { warnings: warnings.map(visible) } : {}),
  });
}

type Item = Readonly<Record<string, unknown>>;
type Fields = ReadonlyMap<string, z.ZodType>;

function show<Source>(
  sources: readonly Source[],
  how: Presentation<Source>,
  warnings: string[],
): readonly Item[] {
  const odd = new Set<string>();
  const items = sources.map((source) => {
    const shown = how.item.show(source);
    for (const name of shown.odd) odd.add(name);
    return present(shown.item, how, odd);
  });
  const chosen = how.fields && chooseFields(how.fields, namesOf(how.item, items));
  const keep = chosen?.keep;
  warnings.push(...(chosen?.warnings ?? []));
  const missed = [...odd].filter((name) => keep?.has(name) ?? true);
  if (missed.length > 0) {
    warnings.push(`Left out where the API sent something unexpected: ${missed.join(', ')}`);
  }
  return keep === undefined ? items : items.map((item) => only(item, (name) => keep.has(name)));
}

/** The cleaned item. A null deep in a field stays where the field's schema asks for it. */
function present<Source>(
  item: Item,
  { item: { fields }, secrets, conceal }: Presentation<Source>,
  odd: Set<string>,
): Item {
  const cleaned = cleanFields(item, { secrets, conceal });
  for (const name of Object.keys(cleaned)) {
    if (fits(fields, name, cleaned[name])) continue;
    const whole = cleanFields({ [name]: item[name] }, { secrets, conceal, keepNulls: true })[name];
    if (fits(fields, name, whole)) {
      cleaned[name] = whole;
    } else {
      delete cleaned[name];
      odd.add(name);
    }
  }
  return cleaned;
}

function fits(fields: Fields, name: string, value: unknown): boolean {
  return fields.get(name)?.safeParse(value).success ?? true;
}

function only(item: Item, isKept: (name: string, value: unknown) => boolean): Item {
  return Object.fromEntries(Object.entries(item).filter(([name, value]) => isKept(name, value)));
}

/** The fields there are; a view that declares none shows whatever the API sends. */
function namesOf<Source>({ fields }: View<Source>, items: readonly Item[]): readonly string[] {
  return fields.size > 0 ? [...fields.keys()] : [...new Set(items.flatMap(Object.keys))];
}

function trim<Source>(
  item: Item,
  budget: number,
  { item: { fields }, isList }: Presentation<Source>,
  warnings: string[],
): Item {
  // A text that its schema takes only whole, such as a URL, is left out rather than cut.
  const trimmed = only(trimItem(item, budget), (name, value) => fits(fields, name, value));
  warnings.push(
    estimateTokens(trimmed) > budget
      ? `This item alone is larger than an answer should be${isList ? '; ask for fewer fields' : ''}`
      : 'The longest texts of this item were shortened or left out to fit',
  );
  return trimmed;
}

function cutWarning<Source>(
  shown: number,
  all: number,
  next: string | undefined,
  { isList }: Presentation<Source>,
): string {
  const advice = isList ? ': ask for fewer fields to see the rest' : '';
  const goOn = next === undefined ? advice : ': go on with next_cursor';
  return `Cut after ${shown} of ${all} rows to stay within the token budget${goOn}`;
}

function goOn(
  token: string | undefined,
  seal: (token: string) => string,
): Pick<Metadata, 'has_more' | 'next_cursor'> {
  if (token === undefined) return {};
  return token === '' ? { has_more: true } : { has_more: true, next_cursor: seal(token) };
}
