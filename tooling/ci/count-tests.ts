import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

interface Results {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly success: boolean;
  readonly testResults: readonly TestFile[];
}

interface TestFile {
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly {
    readonly fullName: string;
    readonly status: string;
    readonly failureMessages: readonly string[];
  }[];
}

/** Adds up what vitest wrote in every package; a package without a result counts as a failure. */
const packages = globSync('{packages,apps,tooling}/*/package.json').concat('examples/package.json');
const tested = packages.filter((file) => {
  const { scripts = {} }: { scripts?: Record<string, string> } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  return scripts['test'] !== undefined;
});

const sum = { passed: 0, failed: 0, skipped: 0 };
for (const folder of tested.map(dirname)) {
  const results = readResults(`${folder}/.vitest/results.json`);
  if (results === undefined) process.stderr.write(`${folder} has run no test\n`);
  for (const file of results?.testResults ?? []) tellFailures(file);
  sum.passed += results?.numPassedTests ?? 0;
  sum.skipped += results?.numPendingTests ?? 0;
  sum.failed += results?.numFailedTests ?? 1;
  // A file that does not load fails without a failed test in it.
  if (results?.success === false && results.numFailedTests === 0) sum.failed += 1;
}
const { passed, failed, skipped } = sum;
const skippedWords = skipped === 0 ? '' : `, ${skipped} skipped`;
process.stdout.write(`${passed} passed, ${failed} failed${skippedWords}\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/** Says what failed where it is read last: the tests' own output is long gone by then. */
function tellFailures({ name, status, message, assertionResults }: TestFile): void {
  const failed = assertionResults.filter((each) => each.status === 'failed');
  for (const { fullName, failureMessages } of failed) {
    process.stdout.write(`FAILED ${name}: ${fullName}\n${failureMessages.join('\n')}\n`);
  }
  if (status === 'failed' && failed.length === 0) {
    process.stdout.write(`FAILED ${name}\n${message}\n`);
  }
}

function readResults(file: string): Results | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
