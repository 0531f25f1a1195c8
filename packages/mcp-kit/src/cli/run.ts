import { type Selection, selectTools, unknownNames } from '../gate.ts';
import { createLog } from '../log.ts';
import { serveOverStdio } from '../serve/stdio.ts';
import { toolTable } from './list-tools.ts';
import type { OwnValues } from './own-settings.ts';
import { type Program, parseProgram, UsageError, usageExitCode } from './program.ts';
import type { Settings } from './settings.ts';

/**
 * Runs a server as a program. Standard output carries the protocol, or the answer to `--help`,
 * `--version` and `--list-tools`; a setting that cannot work is one line on standard error and exit
 * code 2.
 */
export async function runProgram<Deps>(
  program: Program<Deps>,
  argv: readonly string[],
): Promise<void> {
  try {
    const parsed = parseProgram(program, argv);
    if (parsed.kind === 'exit') process.exitCode = parsed.code;
    else await start(program, parsed.settings, parsed.own);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${program.app.name}: ${error.message}\n`);
    process.exitCode = usageExitCode;
  }
}

async function start<Deps>(
  program: Program<Deps>,
  settings: Settings,
  own: OwnValues,
): Promise<void> {
  const { app } = program;
  const selection: Selection = settings;
  const [unknown] = unknownNames(app, selection);
  if (unknown !== undefined) throw new UsageError(unknown);
  if (settings.listTools) {
    process.stdout.write(toolTable(app, selection, program.tokens));
    return;
  }
  const { caller, secrets } = await program.connect(settings, own);
  const log = createLog(app.name, { debug: settings.debug, secrets });
  serveOverStdio({
    app,
    selection,
    title: settings.serverName ?? app.title,
    maxLimit: settings.responseLimit,
    budget: settings.maxResultTokens,
    confirm: settings.confirm,
    log,
    callerOf: () => caller,
  });
  const tools = selectTools(app, selection).length;
  const { mode, sandbox } = settings;
  log.info({ version: app.version, mode, sandbox, tools }, 'serving over stdio');
}
