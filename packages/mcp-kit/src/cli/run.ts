import { selectTools, unknownNames } from '../gate.ts';
import { createLog, type Log } from '../log.ts';
import { serveOverStdio } from '../serve/stdio.ts';
import { UsageError } from '../usage-error.ts';
import { toolTable } from './list-tools.ts';
import {
  addExamples,
  type Connection,
  type Parsed,
  type Program,
  parseProgram,
  usageExitCode,
} from './program.ts';
import type { Settings } from './settings.ts';
import { subcommands } from './subcommands.ts';

/**
 * Runs a server as a program. Standard output carries the protocol, or the answer to `--help`,
 * `--version` and `--list-tools`; a setting that cannot work is one line on standard error and exit
 * code 2.
 */
export async function runProgram<Deps>(
  program: Program<Deps>,
  argv: readonly string[],
): Promise<void> {
  process.stdout.on('error', leaveQuietly);
  const [, , word, ...rest] = argv;
  const subcommand = subcommands.find(({ name }) => name === word);
  try {
    if (subcommand !== undefined) return await subcommand.run(program, rest);
    const parsed = parseProgram(program, argv, (command) =>
      addExamples(command, program, subcommands),
    );
    if (parsed.kind === 'exit') process.exitCode = parsed.code;
    else await start(program, parsed);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${program.app.name}: ${error.message}\n`);
    process.exitCode = usageExitCode;
  }
}

async function start<Deps>(
  program: Program<Deps>,
  { settings, http, own }: Parsed & { readonly kind: 'run' },
): Promise<void> {
  const { app } = program;
  const [unknown] = unknownNames(app, settings);
  if (unknown !== undefined) throw new UsageError(unknown);
  if (settings.listTools) {
    process.stdout.write(toolTable(app, settings, program.tokens));
    return;
  }
  const connection = await program.connect(settings, own);
  const log = createLog(app.name, { debug: settings.debug, secrets: connection.secrets });
  if (settings.transport === 'http') {
    const { serveOverHttp } = await import('./serve-http.ts');
    return serveOverHttp({ program, settings, http, connection, log });
  }
  await serveStdio(program, settings, connection, log);
}

async function serveStdio<Deps>(
  { app, howToGetKey }: Program<Deps>,
  settings: Settings,
  { callers, credential }: Connection<Deps>,
  log: Log,
): Promise<void> {
  if (credential === undefined) throw new UsageError(howToGetKey);
  const session = { caller: await callers.of(credential), selection: settings };
  process.stdout.off('error', leaveQuietly);
  serveOverStdio({
    app,
    title: settings.serverName ?? app.title,
    maxLimit: settings.responseLimit,
    budget: settings.maxResultTokens,
    confirm: settings.confirm,
    log,
    sessionOf: () => session,
  });
  const tools = selectTools(app, settings).length;
  const { mode, sandbox } = settings;
  log.info({ version: app.version, mode, sandbox, tools }, 'serving over stdio');
}

/** Whoever reads what is printed may stop reading, such as `head`: that is no fault. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}
