import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/** Every script, and what it says when it works, with the account in memory. */
const scripts: readonly (readonly [script: string, says: string])[] = [
  ['pingera-sdk/failing-checks.ts', 'Checkout API (api) is failed'],
  ['pingera-sdk/tell-the-public.ts', 'Now it is resolved'],
  ['pingera-sdk/run-a-check.ts', ': ok in '],
  ['pingera-sdk/watch-requests.ts', 'again, because of the status'],
];

const { PINGERA_API_KEY: _, ...env } = process.env;

test.each(scripts)('%s runs to its end', async (script, says) => {
  const path = `${import.meta.dirname}/${script}`;

  const { stdout, stderr } = await promisify(execFile)(process.execPath, [path], { env });

  expect(stdout).toContain(says);
  expect(stderr).toBe('');
});
