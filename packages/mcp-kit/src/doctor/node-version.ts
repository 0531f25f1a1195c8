import { type Finding, fail, ok } from './finding.ts';

/** The running version of Node against a range such as `>=22.12`. */
export function checkNode(version: string, engines: string): Finding {
  const least = engines.replace(/^>=\s*/, '');
  return compare(version, least) >= 0
    ? ok(`${version}, and ${least} or newer is needed`)
    : fail(`${version}, but ${least} or newer is needed`, 'Install a newer Node: nodejs.org.');
}

function compare(one: string, other: string): number {
  const [left, right] = [one, other].map((text) => text.split('.').map(Number));
  for (const index of [0, 1, 2]) {
    const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
