import type { Mode } from '../gate.ts';
import { type NamesIn, readTemplate, type VariablesOf } from './uri-template.ts';

/** What a resource, a prompt or a completion may do besides answering. */
interface Reading {
  /** Fires when the client cancels or goes away, and at the deadline; pass it to every request. */
  readonly signal: AbortSignal;
}

/** What the reading of a resource may know and do besides. */
interface Warned extends Reading {
  readonly mode: Mode;
  /** Names of the tools that are on. */
  readonly tools: readonly string[];
  /** Adds a sentence to `_warnings` in the JSON. */
  warn(sentence: string): void;
}

/** Values that a variable or argument may have; the kit keeps those that begin as typed. */
export type Completer<Deps> = (
  typed: string,
  deps: Deps,
  reading: Reading,
) => Promise<readonly string[]>;

/** A resource as a list shows it. */
interface Listed {
  readonly uri: string;
  readonly name: string;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
}

/** The declaration of a resource, or of all that a URI template stands for. */
export interface ResourceDefinition<U extends string, Deps> {
  /** Fixed, or with variables such as `ops://pages/{page_id}`, each one segment of the path. */
  readonly uri: U;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Where given, a text that `read` answers is sent as it is; everything else is JSON. */
  readonly mimeType?: string;
  readonly variables?: Readonly<
    Partial<Record<NamesIn<U>, { readonly complete: Completer<Deps> }>>
  >;
  /** Resources of the template that lists show. */
  list?(deps: Deps, reading: Reading): Promise<readonly Listed[]>;
  /** The value; `undefined` where there is none of that URI. */
  read(variables: VariablesOf<U>, deps: Deps, reading: Warned): Promise<unknown>;
}

/** A resource as the server sees it, the names of its variables sealed in. */
export interface Resource<Deps> {
  readonly uri: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly mimeType: string | undefined;
  /** Whether the URI has variables. */
  readonly isTemplate: boolean;
  readonly completers: ReadonlyMap<string, Completer<Deps>>;
  readonly list: ((deps: Deps, reading: Reading) => Promise<readonly Listed[]>) | undefined;
  /** Reads what has that URI; `undefined` where it is none of this resource. */
  open(uri: string): Opened<Deps> | undefined;
}

/** Reads one resource. */
type Opened<Deps> = (deps: Deps, reading: Warned) => Promise<unknown>;

/** Seals a declaration into a resource. */
export function defineResource<const U extends string, Deps>(
  definition: ResourceDefinition<U, Deps>,
): Resource<Deps> {
  const { uri, name, title, description, mimeType, variables = {} } = definition;
  const template = readTemplate(uri);
  const completers = Object.entries<{ readonly complete: Completer<Deps> } | undefined>(variables);
  return {
    ...{ uri, name, title, description, mimeType },
    isTemplate: template.names.length > 0,
    completers: new Map(
      completers.flatMap(([key, variable]) => (variable ? [[key, variable.complete]] : [])),
    ),
    list: definition.list?.bind(definition),
    open(asked) {
      const values = template.match(asked);
      return values && ((deps, reading) => definition.read(values, deps, reading));
    },
  };
}
