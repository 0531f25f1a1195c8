import { visible } from '../text.ts';
import type { Finding, Status } from './finding.ts';

/** A finding with the name of its check. */
export interface Line extends Finding {
  readonly what: string;
}

const words: Readonly<Record<Status, string>> = { ok: 'ok  ', warn: 'warn', fail: 'FAIL' };

/** A finding as one line, and what to do as a second. */
export function renderLine({ status, what, finding, advice }: Line): string {
  const hint = status === 'ok' || advice === undefined ? '' : `      ${plain(advice)}\n`;
  return `${words[status]}  ${what}: ${plain(finding)}\n${hint}`;
}

/** All findings as one JSON document. */
export function renderJson(server: string, version: string, lines: readonly Line[]): string {
  const checks = lines.map(({ status, what, finding, advice }) => ({
    status,
    what,
    finding: plain(finding),
    ...(advice === undefined ? {} : { advice: plain(advice) }),
  }));
  return `${JSON.stringify({ server, version, ok: isHealthy(lines), checks }, undefined, 2)}\n`;
}

export function isHealthy(lines: readonly Line[]): boolean {
  return lines.every(({ status }) => status !== 'fail');
}

/** What an API says may hold what moves the cursor of a terminal. */
function plain(text: string): string {
  return visible(text.replace(/\s+/g, ' ')).trim();
}
