import type { UserContext } from './context.ts';
import type { Problem } from './errors.ts';
import type { Catalogue } from './gate.ts';
import type { NameBook } from './input/names.ts';
import type { Prompt } from './offer/prompt.ts';
import type { Resource } from './offer/resource.ts';
import type { Conceal } from './output/clean.ts';

/** An MCP server: its tools, and what the kit cannot know of its API. */
export interface App<Deps> extends Catalogue<Deps> {
  /** Name of the binary. */
  readonly name: string;
  readonly title: string;
  readonly version: string;
  /** Told to the model once per connection. */
  readonly instructions: string;
  /** What clients can read by URI; they change nothing, whatever the mode. */
  readonly resources?: readonly Resource<Deps>[];
  /** Messages that a person sends by name. */
  readonly prompts?: readonly Prompt<Deps>[];
  /** Keys whose values are masked in every answer, in lower case: they are met in any. */
  readonly secrets: ReadonlySet<string>;
  /** What is shown of values that are secrets in part, by their key in lower case. */
  readonly conceal?: Conceal | undefined;
  /** What an error of the API client means; `undefined` for an error it does not know. */
  explain(error: unknown): Problem | undefined;
}

/** Who calls: made once per credential, and never shared between two. */
export interface Caller<Deps> {
  readonly deps: Deps;
  readonly context: UserContext | undefined;
  /** Where names are looked up; ids alone will do where absent. */
  readonly names?: NameBook | undefined;
  /** Hash of the credential. */
  readonly principal: string;
}
