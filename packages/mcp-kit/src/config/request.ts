import { Command, CommanderError, Option } from 'commander';
import { commanderWords } from '../cli/commander-words.ts';
import { addOwn, secretVariables } from '../cli/own-settings.ts';
import type { Program } from '../cli/program.ts';
import { addSettings, textOf } from '../cli/settings.ts';
import { unknownNames } from '../gate.ts';
import { UsageError } from '../usage-error.ts';
import type { Scope } from './client.ts';
import { clients } from './clients/index.ts';
import type { Host } from './host.ts';

/** What the user asks of `config`. */
export interface Request {
  readonly client: string;
  readonly scope: Scope;
  readonly write: boolean;
  readonly force: boolean;
  readonly file: string | undefined;
  /** Of the entry. */
  readonly name: string;
  readonly includeKey: boolean;
  readonly sandbox: boolean;
  /** Values given as options, by variable. */
  readonly settings: Readonly<Record<string, string>>;
  /** The same of what is secret. */
  readonly secrets: Readonly<Record<string, string>>;
}

/** Settings of a server that a client which starts it itself has no use for. */
const unused: readonly string[] = ['sandbox', 'listTools', 'transport'];

/** Reads the words after `config`; absent when they were answered already (`--help`). */
export function readRequest<Deps>(
  program: Program<Deps>,
  argv: readonly string[],
  { stdout }: Pick<Host, 'stdout'>,
): Request | undefined {
  const command = commandOf(program);
  const passed = serverOptions(program);
  for (const { option } of passed) command.addOption(option);
  command.configureOutput({ writeOut: (text) => stdout.write(text), outputError: () => undefined });
  try {
    command.parse([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return undefined;
    throw new UsageError(commanderWords(error.message));
  }
  const given = passed.flatMap(({ option, variable }) => {
    const value = wordOf(command.getOptionValue(option.attributeName()));
    return value === undefined ? [] : [[variable, value] as const];
  });
  checkNames(program, command);
  return requestOf(command, given, secretVariables(program));
}

function commandOf<Deps>({ app, prefix }: Program<Deps>): Command {
  const ids = clients.map(({ id }) => id);
  return new Command(`${app.name} config`)
    .description(
      `Prints how an MCP client is told to start ${app.name}, or writes it into the client's file.`,
    )
    .addOption(new Option('--client <client>', 'whose configuration').choices(ids))
    .option('--write', 'merge it into the file, and keep a backup of what was there')
    .option('--force', 'replace an entry of that name that says something else')
    .addOption(
      new Option('--scope <scope>', 'file of the user, or of the project in this directory')
        .choices(['user', 'project'])
        .default('user'),
    )
    .option('--file <path>', 'another file than the client reads unless told')
    .option('--name <name>', 'name of the entry', app.name)
    .option('--include-key', `put the key itself in: that of --api-key or of ${prefix}_API_KEY`)
    .option('--sandbox', 'a made-up account in memory: no key, no network')
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', examples(app.name))
    .allowExcessArguments(false)
    .exitOverride();
}

interface Passed {
  readonly option: Option;
  readonly variable: string;
}

/** The server's own options, for this once without their variables and defaults. */
function serverOptions<Deps>({ prefix, own }: Program<Deps>): readonly Passed[] {
  const server = new Command();
  const variable = (suffix: string) => `${prefix}_${suffix}`;
  addSettings(server, variable);
  addOwn(server, variable, own);
  return server.options.flatMap((option) => {
    const { envVar } = option;
    if (envVar === undefined || unused.includes(option.attributeName())) return [];
    delete option.envVar;
    option.default(undefined).helpGroup('Settings of the server, written into the configuration:');
    return [{ option, variable: envVar }];
  });
}

function requestOf(
  command: Command,
  given: readonly (readonly [string, string])[],
  secret: ReadonlySet<string>,
): Request {
  const options = command.opts();
  const client = textOf(options['client']);
  if (client === undefined) {
    const ids = clients.map(({ id }) => id).join(', ');
    throw new UsageError(`config needs --client, one of ${ids}`);
  }
  return {
    client,
    scope: options['scope'] === 'project' ? 'project' : 'user',
    write: options['write'] === true,
    force: options['force'] === true,
    file: textOf(options['file']),
    name: entryName(String(options['name'])),
    includeKey: options['includeKey'] === true,
    sandbox: options['sandbox'] === true,
    settings: Object.fromEntries(given.filter(([variable]) => !secret.has(variable))),
    secrets: Object.fromEntries(given.filter(([variable]) => secret.has(variable))),
  };
}

function entryName(name: string): string {
  if (/^[a-z][\w-]{0,63}$/i.test(name)) return name;
  throw new UsageError('--name takes letters, digits, - and _, a letter first, 64 at most');
}

function checkNames<Deps>({ app }: Program<Deps>, command: Command): void {
  const options = command.opts();
  const [unknown] = unknownNames(app, {
    mode: 'read_write',
    toolsets: namesOf(options['toolsets']),
    tools: namesOf(options['tools']),
    excludeTools: namesOf(options['excludeTools']),
  });
  if (unknown !== undefined) throw new UsageError(unknown);
}

function namesOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** A parsed option as it is written in a variable. */
function wordOf(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  return textOf(Array.isArray(value) ? value.join(',') : String(value));
}

function examples(name: string): string {
  return `
Examples:
  ${name} config --client vscode                     print it; VS Code asks for the key itself
  ${name} config --client cursor --sandbox --write   try it in Cursor: a made-up account, no key
  ${name} config --client claude-code --scope project --mode read_write --write
`;
}
