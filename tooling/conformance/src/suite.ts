import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Check, readResults, type ScenarioResult } from './results.ts';

const suite = fileURLToPath(import.meta.resolve('@modelcontextprotocol/conformance/dist/index.js'));

/** Limit of one run of the suite; it takes a few seconds. */
const timeoutMs = 180_000;

/** What one run of the suite found. */
export interface Run {
  /** Every scenario that the revision requires. */
  readonly required: readonly ScenarioResult[];
  /** Scenarios that were run and do not count: pending, or of an extension. */
  readonly unscored: readonly ScenarioResult[];
  /** What makes the run itself worthless, in words. */
  readonly faults: readonly string[];
}

/** Runs everything that a revision requires against a server, and reads what came out. */
export async function runSuite(url: string, revision: string, folder: string): Promise<Run> {
  const names = await requiredBy(revision);
  const { output, exitCode } = await run([
    ...['server', '--url', url],
    ...['--requirements', revision],
    ...['-o', folder],
  ]);
  const results = await readResults(folder);
  const required = names.map((name) => results.get(name) ?? { scenario: name, checks: [] });
  const unscored = [...results.values()].filter(({ scenario }) => !names.includes(scenario));
  return { required, unscored, faults: faultsOf(required, output, exitCode) };
}

function faultsOf(
  required: readonly ScenarioResult[],
  output: string,
  exitCode: number,
): readonly string[] {
  const statuses = required.flatMap(({ checks }) => checks.map(({ status }) => status));
  const faults = required
    .filter(({ checks }) => !checks.some(isResult))
    .map(({ scenario }) => `${scenario} left no result`);
  faults.push(...output.split('\n').filter((line) => line.startsWith('SKIPPED:')));
  if (required.length === 0) faults.push('the revision requires nothing');
  if (exitCode !== 0 && !statuses.includes('FAILURE')) {
    faults.push(`the suite ended with ${exitCode}:\n${output.slice(-2_000)}`);
  }
  return faults;
}

/** The check of the wire passes where nothing was sent, so it alone shows nothing. */
function isResult({ id, status }: Check): boolean {
  return id !== 'wire-schema-valid' && (status === 'SUCCESS' || status === 'FAILURE');
}

/** Names of the scenarios that a server has to pass, as the suite itself lists them. */
async function requiredBy(revision: string): Promise<readonly string[]> {
  const { output, exitCode } = await run(['list', '--requirements', revision]);
  if (exitCode !== 0) throw new Error(`The suite does not know ${revision}:\n${output}`);
  const [, list = ''] = /^Server scenarios.*\n((?: {2}- .*\n)*)/m.exec(output) ?? [];
  return list
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replace('  - ', ''));
}

/** What the suite prints, and 0, 1 or -1 where it did not end by itself. */
function run(args: readonly string[]): Promise<{ output: string; exitCode: number }> {
  const limits = { timeout: timeoutMs, maxBuffer: 64 * 1024 * 1024 };
  return new Promise((resolve) => {
    execFile(process.execPath, [suite, ...args], limits, (error, stdout, stderr) => {
      const exitCode = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      resolve({ output: stdout + stderr, exitCode });
    });
  });
}
