import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/** Every script, and what it says when it works, with the account in memory. */
const scripts: readonly (readonly [script: string, says: string])[] = [
  ['pingera-sdk/failing-checks.ts', 'Checkout API (api) is failed'],
  ['pingera-sdk/tell-the-public.ts', 'Now it is resolved'],
  ['pingera-sdk/run-a-check.ts', ': ok in '],
  ['pingera-sdk/watch-requests.ts', 'again, because of the status'],
  ['pagerduty-sdk/who-is-on-call.ts', 'Level 1: '],
  ['pagerduty-sdk/acknowledge-all.ts', ' acknowledged'],
  ['pagerduty-sdk/read-log-in-parts.ts', 'Part 3: 40 entries'],
  ['pagerduty-sdk/send-events.ts', 'accepted\naccepted\naccepted'],
  ['pagerduty-sdk/receive-webhooks.ts', 'Triggered: Checkout is slow\nAnswered 202\nAnswered 403'],
  ['pagerduty-sdk/trace-requests.ts', 'again, because of the status'],
];

const { PINGERA_API_KEY: _, PAGERDUTY_API_KEY: __, ...env } = process.env;

test.each(scripts)('%s runs to its end', async (script, says) => {
  const path = `${import.meta.dirname}/${script}`;

  const { stdout, stderr } = await promisify(execFile)(process.execPath, [path], { env });

  expect(stdout).toContain(says);
  expect(stderr).toBe('');
});
