import type * as z from 'zod';
import type { ContextRule } from './context.ts';
import type { Answer } from './output/answer.ts';
import type { View } from './output/view.ts';

/** What a call does: look, change, or change so that it cannot be undone. */
export type Effect = 'read' | 'write' | 'destroy';

/**
 * Parameters by name. A schema takes what it gives: values are parsed once to find every fault, and
 * once more to be typed.
 */
export type Shape = Readonly<Record<string, z.ZodType>>;

/** Arguments by the name that implies them. */
export type FormerNames = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The arguments a handler gets: parsed, with the filters of the user's context filled in. */
export type InputOf<S extends Shape> = z.output<z.ZodObject<S>>;

/** Which rows of a list are asked for. */
export interface PageWish {
  /** How many rows to answer at most. */
  readonly limit: number;
  /** Where the last answer stopped, in the words of the upstream client. */
  readonly cursor: string | undefined;
}

/** The way back to the client while a call runs. */
export interface Channel {
  /** Fires when the client cancels or goes away; pass it to every request. */
  readonly signal: AbortSignal;
  /** How long the call may take, in milliseconds; for ever where absent. */
  readonly deadlineMs?: number | undefined;
  /** Tells a client that listens how far a long call is. */
  progress(done: number, total: number, message: string): Promise<void>;
}

/** What a handler may do besides answering. */
export interface Call extends Channel {
  /** The rows that the caller of a tool with `list: true` asks for. */
  readonly page: PageWish;
  /** Adds a sentence to `metadata.warnings`. */
  warn(sentence: string): void;
}

/** The declaration of a tool: everything that is not the same in every tool. */
export interface ToolDefinition<S extends Shape, Deps, Source> {
  /** `verb_noun`, as the model calls it. */
  readonly name: string;
  /** For people; the name in words unless told. */
  readonly title?: string;
  readonly toolset: string;
  /** Whether it is on where no toolsets are chosen. */
  readonly isDefault?: boolean;
  /** Names it can be called by besides, which are not listed, and the arguments that each implies. */
  readonly formerNames?: FormerNames;
  /** A function where it depends on the arguments: the tool is then listed in every mode. */
  readonly effect: Effect | ((input: InputOf<S>, deps: Deps) => Effect);
  /** Whether a second, equal call changes nothing more. */
  readonly idempotent?: boolean;
  /** What it does and when to use which, for the model. */
  readonly description: string;
  readonly input: S;
  /** Adds `limit`, `cursor` and `fields`. */
  readonly list?: boolean;
  /** Old parameter names, and what they are called now. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** Old parameters that held the others as one JSON object. */
  readonly bundles?: readonly string[];
  /**
   * Keys that are not masked in the answer, in lower case, for a tool that exists to show a secret.
   * They stay masked where the call's effect is `read`, so that a read-only server shows none.
   */
  readonly reveals?: readonly string[];
  /** Adds `current_user_context`. */
  readonly context?: ContextRule;
  readonly output: Output<Source>;
  /** Asks the user before an effect that cannot be undone; a question, such as `Delete X?`. */
  readonly confirm?: (input: InputOf<S>) => string;
  run(input: InputOf<S>, deps: Deps, call: Call): Promise<Answer<Source>>;
}

/** How the answer looks. */
export interface Output<Source> {
  /** Key of the list in the envelope, always plural. */
  readonly plural: string;
  /** What is shown of each item. */
  readonly item: View<Source>;
  /** Words after the count, such as `newest first`. */
  readonly order?: string;
}
