import { type Narrowed, narrow, type Wish } from './context.ts';
import type { CallSettings } from './define-tool.ts';
import { resolveNames } from './input/names.ts';
import type { Parsed } from './input/parse.ts';
import type { Answer } from './output/answer.ts';
import { compose } from './output/compose.ts';
import { type CursorScope, sealCursor } from './output/cursor.ts';
import type { Envelope } from './output/envelope.ts';
import type { Channel, InputOf, Output, PageWish, Shape, ToolDefinition } from './tool.ts';

/** One call of one tool. */
export interface Running<Input, Deps> {
  readonly parsed: Parsed;
  readonly wish: Wish;
  readonly scope: CursorScope;
  readonly page: PageWish;
  /** The fields to show; all where absent. */
  readonly fields: readonly string[] | undefined;
  readonly input: Input;
  readonly deps: Deps;
  readonly settings: CallSettings;
  readonly channel: Channel;
  /** Whether one wrong value in a list is a fault. */
  readonly isStrict: boolean;
}

/** Narrows to the user, runs the handler and makes its answer presentable. */
export async function runTool<S extends Shape, Deps, Source>(
  definition: ToolDefinition<S, Deps, Source>,
  running: Running<InputOf<S>, Deps>,
): Promise<Envelope> {
  const { parsed, wish, scope, input, deps, settings, page, channel, isStrict } = running;
  const { output, context } = definition;
  const warnings: string[] = [...parsed.warnings];
  const warn = (sentence: string) => void warnings.push(sentence);
  const narrowed: Narrowed = context
    ? await narrow(context, wish, settings.context, channel.signal)
    : { kind: 'all' };
  if (narrowed.kind === 'widened') warnings.push(narrowed.warning);
  const filters = narrowed.kind === 'filtered' ? narrowed.filters : {};
  const named = await resolveNames(
    { shape: definition.input, book: settings.names, isStrict, signal: channel.signal, warn },
    input,
  );
  const answer: Answer<Source> =
    narrowed.kind === 'nothing'
      ? { items: [], description: `No ${nouns(output.plural)}: ${narrowed.why}` }
      : await definition.run({ ...input, ...named, ...filters }, deps, { ...channel, page, warn });
  return compose<Source>(answer, {
    plural: output.plural,
    item: output.item,
    fields: running.fields,
    isList: definition.list === true,
    budget: settings.budget,
    secrets: settings.secrets,
    conceal: settings.conceal,
    describe: (count) => describe(output, answer.order ?? output.order, count, narrowed),
    warnings,
    seal: (token) => sealCursor(scope, token),
  });
}

function describe<Source>(
  { plural }: Output<Source>,
  ordered: string | undefined,
  count: number,
  narrowed: Narrowed,
): string {
  const noun = nouns(plural);
  const whose = narrowed.kind === 'filtered' ? ` ${narrowed.words}` : '';
  const order = ordered === undefined || count < 2 ? '' : `, ${ordered}`;
  return `${count === 0 ? 'No' : count} ${count === 1 ? singular(noun) : noun}${whose}${order}`;
}

function nouns(plural: string): string {
  return plural.replaceAll('_', ' ');
}

function singular(noun: string): string {
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  return noun.replace(/(?<=ss|tus|x)es$|s$/, '');
}
