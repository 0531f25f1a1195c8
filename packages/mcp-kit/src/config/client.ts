import type { Launch } from './launch.ts';
import type { Places } from './places.ts';

/** Whether a configuration is for one person everywhere, or for everybody in one project. */
export type Scope = 'user' | 'project';

/** An MCP client that keeps its servers in a file. */
export interface Client {
  /** As `--client` takes it. */
  readonly id: string;
  /** For people. */
  readonly title: string;
  readonly format: 'json' | 'yaml';
  /** Key of the file under which servers stand by name. */
  readonly section: string;
  /** The file that the client reads; absent where it has none of that scope. */
  fileOf(scope: Scope, places: Places): string | undefined;
  configure(launch: Launch, scope: Scope): Configuration;
}

/** What a client has to know of one server. */
export interface Configuration {
  readonly entry: Entry;
  /** What the client asks the user for, beside the servers. */
  readonly inputs: readonly Input[];
  /** Where the key comes from, in one sentence; absent where nothing is left to do. */
  readonly note: string | undefined;
}

export type Entry = Readonly<Record<string, unknown>>;

/** A question of VS Code, whose answer it keeps in its secret store. */
export interface Input {
  readonly id: string;
  readonly type: string;
  readonly description: string;
  readonly password: boolean;
}
