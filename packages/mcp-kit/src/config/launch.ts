import type { Program } from '../cli/program.ts';
import { UsageError } from '../usage-error.ts';
import type { Host } from './host.ts';
import type { Request } from './request.ts';

/** How a client starts the server. */
export interface Launch {
  /** Of the entry in the client's list. */
  readonly name: string;
  /** For people. */
  readonly title: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly secrets: readonly Secret[];
  /** Variables that are no secrets. */
  readonly settings: Readonly<Record<string, string>>;
}

/** A variable that does not belong in a file; its value is there only where the user wants it so. */
export interface Secret {
  readonly variable: string;
  /** For people, such as `routing key`. */
  readonly words: string;
  readonly value: string | undefined;
}

/** How a client of this platform starts the server with the settings of the request. */
export function launchOf<Deps>(program: Program<Deps>, request: Request, host: Host): Launch {
  const { app } = program;
  const args = ['-y', app.name, ...(request.sandbox ? ['--sandbox'] : [])];
  // On Windows npx is a script, which only a shell can start.
  const isWindows = host.platform === 'win32';
  return {
    name: request.name,
    title: app.title,
    command: isWindows ? 'cmd' : 'npx',
    args: isWindows ? ['/c', 'npx', ...args] : args,
    secrets: request.sandbox ? [] : secretsOf(program, request, host),
    settings: request.settings,
  };
}

function secretsOf<Deps>(
  program: Program<Deps>,
  { secrets, includeKey }: Request,
  { env }: Host,
): readonly Secret[] {
  const variable = `${program.prefix}_API_KEY`;
  const names = [variable, ...Object.keys(secrets).filter((name) => name !== variable)];
  const all = names.map((name) => ({
    variable: name,
    words: wordsFor(program, name),
    value: includeKey ? (secrets[name] ?? fromEnvironment(program, name, env)) : undefined,
  }));
  if (includeKey && all.every(({ value }) => value === undefined)) {
    throw new UsageError(`--include-key needs a key: give --api-key, or set ${variable}`);
  }
  return all;
}

function wordsFor<Deps>({ prefix }: Program<Deps>, variable: string): string {
  const suffix = variable.slice(prefix.length + 1);
  return suffix === 'API_KEY' ? 'key' : suffix.toLowerCase().replaceAll('_', ' ');
}

/** What the environment holds under the variable's name, or under one that stands for it. */
function fromEnvironment<Deps>(
  { prefix, otherVariables }: Program<Deps>,
  variable: string,
  env: Host['env'],
): string | undefined {
  const others = Object.entries(otherVariables)
    .filter(([, suffix]) => `${prefix}_${suffix}` === variable)
    .map(([name]) => name);
  const values = [variable, ...others].map((name) => env[name]?.trim());
  return values.find((value) => value !== undefined && value !== '');
}
