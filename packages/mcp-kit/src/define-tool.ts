import * as z from 'zod';
import { refuseClashes, type UserContext } from './context.ts';
import { parseInput } from './input/parse.ts';
import { fullShape, pageOf, scopeOf, wishOf } from './input/tool-input.ts';
import { type Envelope, envelopeSchema } from './output/envelope.ts';
import { runTool } from './run-tool.ts';
import type { Channel, Effect, PageWish, Shape, ToolDefinition } from './tool.ts';

/** What a call needs to know of the server and the caller. */
export interface CallSettings {
  readonly context: UserContext | undefined;
  /** Hash of the credential; ties cursors to their caller. */
  readonly principal: string;
  readonly maxLimit: number;
  /** Tokens that an answer may cost; 0 for no limit. */
  readonly budget: number;
  /** Keys whose values are masked. */
  readonly secrets: ReadonlySet<string>;
}

/** A call whose arguments have passed, ready to be judged and run. */
export interface Prepared {
  readonly effect: Effect;
  /** Question to the user before an effect that cannot be undone. */
  readonly question: string;
  run(channel: Channel): Promise<Envelope>;
}

/** A tool as the server sees it, its types of input and source sealed in. */
export interface Tool<Deps> {
  readonly name: string;
  readonly title: string;
  readonly toolset: string;
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

/** What a tool that is no list may answer; parameters named `limit` or `cursor` are its own. */
const wholeAnswer: PageWish = { limit: 1, cursor: undefined };

/** Seals a declaration into a tool. Schemas are built here, once, not per call. */
export function defineTool<const S extends Shape, Deps, Source>(
  definition: ToolDefinition<S, Deps, Source>,
): Tool<Deps> {
  const { name, output, effect } = definition;
  const shape = fullShape(definition);
  const own = z.object(definition.input);
  const rules = { shape, aliases: definition.aliases ?? {}, bundles: definition.bundles ?? [] };
  return {
    name,
    title: definition.title ?? inWords(name),
    toolset: definition.toolset,
    description: definition.description,
    effect: typeof effect === 'function' ? 'by-input' : effect,
    idempotent: definition.idempotent ?? effect === 'read',
    isList: definition.list === true,
    plural: output.plural,
    shape,
    inputSchema: z.strictObject(shape),
    outputSchema: envelopeSchema(output.plural, output.item),
    prepare(args, deps, settings) {
      const parsed = parseInput(rules, args);
      const wish = wishOf(parsed);
      if (definition.context) refuseClashes(definition.context, wish, parsed.given);
      const scope = scopeOf(name, parsed, settings.principal);
      const page =
        definition.list === true ? pageOf(parsed, scope, settings.maxLimit) : wholeAnswer;
      const input = own.parse(parsed.values);
      return {
        effect: typeof effect === 'function' ? effect(input, deps) : effect,
        question: definition.confirm?.(input) ?? `Run ${name}? It cannot be undone.`,
        run: (channel) =>
          runTool(definition, { parsed, wish, scope, page, input, deps, settings, channel }),
      };
    },
  };
}

/** `list_incidents` as `List incidents`. */
function inWords(name: string): string {
  const words = name.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
