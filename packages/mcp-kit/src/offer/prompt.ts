import { InputError } from '../errors.ts';
import { closest, enumerate, visible } from '../text.ts';
import type { Completer } from './resource.ts';

/** What a person fills in before a prompt is sent. */
interface PromptArgument<Deps> {
  readonly description: string;
  /** Whether the prompt makes no sense without it. */
  readonly required?: boolean;
  readonly complete?: Completer<Deps>;
}

/** The arguments as `text` gets them: without hidden characters, 1 000 characters at most. */
type ArgumentsOf<A> = {
  readonly [K in keyof A]: A[K] extends { readonly required: true } ? string : string | undefined;
};

/** The declaration of a prompt: a message that a person sends to the model by its name. */
export interface PromptDefinition<A, Deps> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly arguments?: A & Readonly<Record<string, PromptArgument<Deps>>>;
  /** The message, in the words of the user. */
  text(args: ArgumentsOf<A>): string;
}

/** A prompt as the server sees it, the names of its arguments sealed in. */
export interface Prompt<Deps> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly arguments: Readonly<Record<string, PromptArgument<Deps>>>;
  /** The message; throws an {@link InputError} that names every fault of the arguments. */
  write(args: Readonly<Record<string, string>>): string;
}

const longestArgument = 1_000;

/** Seals a declaration into a prompt. */
export function definePrompt<const A, Deps>(definition: PromptDefinition<A, Deps>): Prompt<Deps> {
  const { name, title, description } = definition;
  const declared: Readonly<Record<string, PromptArgument<Deps>>> = definition.arguments ?? {};
  return {
    ...{ name, title, description },
    arguments: declared,
    write(given) {
      const args = readArguments(given);
      const faults = [...faultsOf(args, declared), ...missing(args, declared)];
      if (faults.length === 0 && isComplete<A>(args, declared)) return definition.text(args);
      const takes = Object.keys(declared).join(', ') || 'none';
      throw new InputError(`${name}: ${enumerate(faults)}`, `Arguments: ${takes}.`);
    },
  };
}

type Declared = Readonly<Record<string, { readonly required?: boolean }>>;
type Given = Readonly<Record<string, string>>;

/** What was given, without hidden characters; a blank is how a form says "not given". */
function readArguments(given: Given): Given {
  const entries = Object.entries(given).map(([name, value]) => [name, visible(value)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value.trim() !== ''));
}

function faultsOf(given: Given, declared: Declared): readonly string[] {
  const names = Object.keys(declared);
  return Object.entries(given).flatMap(([name, value]) => {
    if (!names.includes(name)) {
      const guess = closest(name, names);
      const help = guess === undefined ? '' : `; did you mean ${guess}?`;
      return [`there is no argument ${visible(name.slice(0, 80))}${help}`];
    }
    return value.length > longestArgument
      ? [`${name} is longer than ${longestArgument} characters`]
      : [];
  });
}

function missing(given: Given, declared: Declared): readonly string[] {
  return Object.keys(declared)
    .filter((name) => declared[name]?.required === true && !Object.hasOwn(given, name))
    .map((name) => `${name} is required`);
}

function isComplete<A>(given: unknown, declared: Declared): given is ArgumentsOf<A> {
  return missing({ ...Object(given) }, declared).length === 0;
}
