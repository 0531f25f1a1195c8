import type { Program } from '../cli/program.ts';
import { scrubber } from '../scrub.ts';
import { UsageError } from '../usage-error.ts';
import { type Examination, examine } from './examine.ts';
import { type Intake, takeIn } from './intake.ts';
import { isHealthy, type Line, renderJson, renderLine } from './report.ts';

const deadlineMs = 20_000;

/** How long a request that was given up may hold the process. */
const graceMs = 250;

/**
 * Examines the account that the settings name and prints what it finds; exit code 1 when something
 * fails. Nothing is changed.
 */
export async function runDoctor<Deps>(
  program: Program<Deps>,
  argv: readonly string[],
  process: NodeJS.Process,
): Promise<void> {
  const intake = takeIn(program, argv, process.env);
  if ('exit' in intake) {
    process.exitCode = intake.exit;
    return;
  }
  const doctor = await program.doctor?.();
  if (doctor === undefined) throw new UsageError('this server has no doctor');
  const nodeVersion = process.versions.node;
  const examination = await examine({ program, doctor, intake, nodeVersion, deadlineMs });
  const lines = await report(program, intake, examination, (text) => process.stdout.write(text));
  process.exitCode = isHealthy(lines) ? 0 : 1;
  // Looking up a name cannot be cancelled.
  if (examination.signal.aborted) setTimeout(() => process.exit(), graceMs).unref();
}

/** Prints each finding as soon as those before it are there, or all as one document. */
async function report<Deps>(
  { app }: Program<Deps>,
  { isJson }: Intake,
  { checks, secrets }: Examination,
  print: (text: string) => void,
): Promise<readonly Line[]> {
  const scrub = scrubber(secrets);
  const lines: Line[] = [];
  for (const { what, finding } of checks) {
    const line = { what, ...(await finding) };
    lines.push(line);
    if (!isJson) print(scrub(renderLine(line)));
  }
  if (isJson) print(scrub(renderJson(app.name, app.version, lines)));
  return lines;
}
