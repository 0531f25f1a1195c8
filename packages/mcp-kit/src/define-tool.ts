import * as z from 'zod';
import { refuseClashes, type UserContext } from './context.ts';
import type { NameBook } from './input/names.ts';
import { type InputRules, type Parsed, parseInput } from './input/parse.ts';
import { fieldsOf, fullShape, pageOf, scopeOf, wishOf } from './input/tool-input.ts';
import type { Conceal } from './output/clean.ts';
import { type Envelope, envelopeSchema } from './output/envelope.ts';
import { chooseFields } from './output/fields.ts';
import { runTool } from './run-tool.ts';
import type { Channel, Effect, FormerNames, PageWish, Shape, ToolDefinition } from './tool.ts';

/** What a call needs to know of the server and the caller. */
export interface CallSettings {
  readonly context: UserContext | undefined;
  /** Hash of the credential; ties cursors to their caller. */
  readonly principal: string;
  readonly maxLimit: number;
  /** Tokens that an answer may cost; 0 for no limit. */
  readonly budget: number;
  /** Where names are looked up; ids alone will do where absent. */
  readonly names?: NameBook | undefined;
  /** Keys whose values are masked. */
  readonly secrets: ReadonlySet<string>;
  /** What is shown of values that are secrets in part. */
  readonly conceal?: Conceal | undefined;
  /** Arguments that the name implies by which the tool is called. */
  readonly implied?: Readonly<Record<string, unknown>>;
}

/** A call whose arguments have passed, ready to be judged and run. */
export interface Prepared {
  readonly effect: Effect;
  /** Question to the user before an effect that cannot be undone; throws where it makes no sense. */
  readonly question: string;
  run(channel: Channel): Promise<Envelope>;
}

/** A tool as the server sees it, its types of input and source sealed in. */
export interface Tool<Deps> {
  readonly name: string;
  readonly title: string;
  readonly toolset: string;
  readonly isDefault: boolean;
  readonly formerNames: FormerNames;
  /** Keys that the answers of calls that do more than read do not mask. */
  readonly reveals: readonly string[];
  readonly description: string;
  /** The effect, or `by-input` where the arguments decide. */
  readonly effect: Effect | 'by-input';
  readonly idempotent: boolean;
  readonly isList: boolean;
  /** Key of the list in the envelope. */
  readonly plural: string;
  readonly shape: Shape;
  readonly inputSchema: z.ZodObject;
  readonly outputSchema: z.ZodObject;
  /** Reads the arguments; throws an `InputError` that names every fault. */
  prepare(args: unknown, deps: Deps, settings: CallSettings): Prepared;
}

interface Calling<S extends Shape, Deps> {
  readonly own: z.ZodObject<S>;
  readonly deps: Deps;
  readonly settings: CallSettings;
  readonly rules: InputRules;
}

/** What a tool that is no list may answer; parameters named `limit` or `cursor` are its own. */
const wholeAnswer: PageWish = { limit: 1, cursor: undefined };

/** Seals a declaration into a tool. Schemas are built here, once, not per call. */
export function defineTool<const S extends Shape, Deps, Source>(
  definition: ToolDefinition<S, Deps, Source>,
): Tool<Deps> {
  const { name, output, effect } = definition;
  const shape = fullShape(definition);
  const own = z.object(definition.input);
  const rules = {
    shape,
    aliases: definition.aliases ?? {},
    bundles: definition.bundles ?? [],
    isStrict: effect === 'write' || effect === 'destroy',
  };
  return {
    name,
    title: definition.title ?? inWords(name),
    toolset: definition.toolset,
    isDefault: definition.isDefault ?? false,
    formerNames: definition.formerNames ?? {},
    reveals: definition.reveals ?? [],
    description: definition.description,
    effect: typeof effect === 'function' ? 'by-input' : effect,
    idempotent: definition.idempotent ?? effect === 'read',
    isList: definition.list === true,
    plural: output.plural,
    shape,
    inputSchema: z.strictObject(shape),
    outputSchema: envelopeSchema(output.plural, output.item),
    prepare: (args, deps, settings) =>
      prepare(definition, parseInput(rules, args, settings.implied), {
        ...{ own, deps, settings, rules },
      }),
  };
}

function prepare<S extends Shape, Deps, Source>(
  definition: ToolDefinition<S, Deps, Source>,
  parsed: Parsed,
  { own, deps, settings, rules }: Calling<S, Deps>,
): Prepared {
  const { name, effect: declared, output } = definition;
  const isList = definition.list === true;
  const wish = wishOf(parsed);
  if (definition.context) refuseClashes(definition.context, wish, parsed.given);
  const scope = scopeOf(name, parsed, settings.principal);
  const page = isList ? pageOf(parsed, scope, settings.maxLimit) : wholeAnswer;
  const fields = isList ? fieldsOf(parsed) : undefined;
  // A view that declares no fields knows them when it sees the rows.
  if (fields && output.item.fields.size > 0) chooseFields(fields, [...output.item.fields.keys()]);
  const input = own.parse(parsed.values);
  const effect = typeof declared === 'function' ? declared(input, deps) : declared;
  const shown = { ...settings, secrets: secretsOf(definition, effect, settings) };
  return {
    effect,
    get question() {
      return definition.confirm?.(input) ?? `Run ${name}? It cannot be undone.`;
    },
    run: (channel) =>
      runTool(definition, {
        ...{ parsed, wish, scope, page, fields, input, deps, channel },
        settings: shown,
        isStrict: rules.isStrict === true,
      }),
  };
}

/** What stays masked: a call that only reads reveals nothing. */
function secretsOf(
  { reveals = [] }: { readonly reveals?: readonly string[] },
  effect: Effect,
  { secrets }: CallSettings,
): ReadonlySet<string> {
  if (effect === 'read' || reveals.length === 0) return secrets;
  return new Set([...secrets].filter((key) => !reveals.includes(key)));
}

/** `list_incidents` as `List incidents`. */
function inWords(name: string): string {
  const words = name.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
