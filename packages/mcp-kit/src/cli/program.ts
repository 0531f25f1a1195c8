import { Command, CommanderError } from 'commander';
import type { App } from '../app.ts';
import type { Callers } from '../callers.ts';
import type { Doctor } from '../doctor/doctor.ts';
import { UsageError } from '../usage-error.ts';
import { commanderWords } from './commander-words.ts';
import { addHttpSettings, type HttpSettings, readHttpSettings } from './http-settings.ts';
import { addOwn, type OwnSetting, type OwnValues, readOwn } from './own-settings.ts';
import { addSettings, readSettings, type Settings, type VariableName } from './settings.ts';
import type { Subcommand } from './subcommands.ts';

/** A server as a program: its app, its own settings, and how it reaches its API. */
export interface Program<Deps> {
  readonly app: App<Deps>;
  /** Prefix of the variables, such as `PAGERDUTY`. */
  readonly prefix: string;
  /** One line for `--help`. */
  readonly summary: string;
  /** Variables that other servers of this API read, and the suffix of ours that they stand for. */
  readonly otherVariables: Readonly<Record<string, string>>;
  /** Tokens of each tool's definition, as measured when they were last generated. */
  readonly tokens: Readonly<Record<string, number>>;
  /** Headers in which a caller over HTTP may send a credential, the first that is there counts. */
  readonly credentialHeaders: readonly string[];
  /** What to do without a credential, in one sentence. */
  readonly howToGetKey: string;
  /** Settings that only this server has. */
  readonly own: readonly OwnSetting[];
  /** Throws a {@link UsageError} on settings that cannot work; sends nothing. */
  connect(settings: Settings, own: OwnValues): Connection<Deps> | Promise<Connection<Deps>>;
  /** Loads what `doctor` needs of this server; without it there is nothing to examine. */
  readonly doctor?: () => Promise<Doctor>;
}

/** The API, ready to be called. */
export interface Connection<Deps> {
  readonly callers: Callers<Deps>;
  /** The server's own credential, where it has one. */
  readonly credential: string | undefined;
  /** Where the API is; absent where it is in memory. */
  readonly upstream: string | undefined;
  /** Never to stand in a log. */
  readonly secrets: readonly string[];
}

export const usageExitCode = 2;

/** What the command line asks for; `exit` when it is answered already (`--help`, `--version`). */
export type Parsed =
  | {
      readonly kind: 'run';
      readonly settings: Settings;
      readonly http: HttpSettings;
      readonly own: OwnValues;
    }
  | { readonly kind: 'exit'; readonly code: number };

/**
 * Reads flags, then variables, then `.env` of the working directory. A subcommand that takes the
 * same settings may `adapt` the command to itself.
 */
export function parseProgram<Deps>(
  program: Program<Deps>,
  argv: readonly string[],
  adapt: (command: Command) => void = (command) => addExamples(command, program, []),
): Parsed {
  prepareEnvironment(program);
  const { app, prefix } = program;
  const variable: VariableName = (suffix) => `${prefix}_${suffix}`;
  const command = addSettings(new Command(app.name), variable)
    .description(program.summary)
    .version(app.version)
    .helpOption('-h, --help', 'show this help')
    .configureHelp({ showGlobalOptions: false })
    .allowExcessArguments(false)
    .configureOutput({
      outputError: (text, write) => write(`${app.name}: ${commanderWords(text)}\n`),
    })
    .exitOverride();
  addHttpSettings(command, variable);
  addOwn(command, variable, program.own);
  adapt(command);
  try {
    command.parse([...argv]);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { kind: 'exit', code: error.exitCode === 0 ? 0 : usageExitCode };
  }
  return {
    kind: 'run',
    settings: readSettings(command),
    http: readHttpSettings(command),
    own: readOwn(command, program.own),
  };
}

/** A variable that is set, under whatever name, stands before the file. */
function prepareEnvironment<Deps>(program: Program<Deps>): void {
  settleVariables(program);
  loadDotEnv();
  settleVariables(program);
}

function settleVariables<Deps>({ prefix, otherVariables }: Program<Deps>): void {
  const { env } = process;
  for (const name of Object.keys(env)) {
    const isOurs = name.startsWith(`${prefix}_`) || Object.hasOwn(otherVariables, name);
    // MCP clients pass variables that were left blank in their settings as empty text.
    if (isOurs && env[name]?.trim() === '') delete env[name];
  }
  for (const [theirs, suffix] of Object.entries(otherVariables)) {
    const value = env[theirs];
    if (value !== undefined) env[`${prefix}_${suffix}`] ??= value;
  }
}

function loadDotEnv(): void {
  try {
    process.loadEnvFile();
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isAbsent) throw new UsageError(`.env cannot be read: ${String(error)}`);
  }
}

/** Ends the help of serving with what else the program does, and with examples. */
export function addExamples<Deps>(
  command: Command,
  { app: { name }, prefix }: Program<Deps>,
  subcommands: readonly Pick<Subcommand, 'name' | 'words'>[],
): void {
  const others = subcommands.map((each) => `  ${name} ${each.name.padEnd(10)} ${each.words}\n`);
  command.addHelpText(
    'after',
    `${others.length === 0 ? '' : `\nOther commands:\n${others.join('')}`}
Examples:
  ${name} --sandbox                    try it: a made-up account, no key, no network
  ${prefix}_API_KEY=… ${name}          read-only, over stdio
  ${prefix}_API_KEY=… ${name} --mode read_write --toolsets all
`,
  );
}
