import type { Check, ScenarioResult } from './results.ts';
import type { Run } from './suite.ts';

/** Checks that count. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** Prints what a run found, and counts the required checks; a fault of the run is a failure too. */
export function report(title: string, { required, unscored, faults }: Run): Counts {
  const found = required.flatMap(({ scenario, checks }) =>
    checks.map((check) => ({ scenario, check })),
  );
  const passed = found.filter(({ check }) => check.status === 'SUCCESS').length;
  const failures = found.filter(({ check }) => check.status === 'FAILURE');
  const failed = failures.length + faults.length;

  print(`${title}: ${required.length} required scenarios, ${passed} passed, ${failed} failed`);
  for (const fault of faults) print(`  FAILED ${fault}`);
  for (const { scenario, check } of failures) print(`  FAILED ${inWords(scenario, check)}`);
  for (const { scenario, check } of found) {
    if (check.status === 'WARNING') print(`  warning ${inWords(scenario, check)}`);
  }
  if (unscored.length > 0) print(`  not counted: ${unscored.map(inShort).join(', ')}`);
  return { passed, failed };
}

function inWords(scenario: string, { id, description, errorMessage }: Check): string {
  return `${scenario} ${id}: ${errorMessage ?? description}`;
}

function inShort({ scenario, checks }: ScenarioResult): string {
  const count = (status: Check['status']) =>
    checks.filter((check) => check.status === status).length;
  return `${scenario} (${count('SUCCESS')} passed, ${count('FAILURE')} failed)`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
