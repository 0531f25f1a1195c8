import { expect, test } from 'vitest';
import { bigger, readBump } from './bump.ts';

test.each([
  ['feat: a tool', 'minor', 'a tool'],
  ['feat(pagerduty-sdk,pingera-sdk): both', 'minor', 'both'],
  ['fix(mcp-kit): a fault', 'patch', 'a fault'],
  ['perf: faster', 'patch', 'faster'],
  ['revert: feat: a tool', 'patch', 'feat: a tool'],
  ['feat!: without a scope', 'major', 'without a scope'],
  ['refactor(pingera-mcp)!: another name', 'major', 'another name'],
  ['fix: a fault\n\nBREAKING CHANGE: the name is another', 'major', 'a fault'],
  ['chore: tidy\n\nBREAKING-CHANGE: Node 20 is out', 'major', 'tidy'],
])('%j is %s', (message, bump, subject) => {
  expect(readBump(message)).toEqual({ bump, subject });
});

test.each([
  'docs: a page',
  'test(mcp-kit): a test',
  'chore: version packages',
  'no convention at all',
  'feature: misspelt',
  '',
  'docs: what BREAKING CHANGE means',
])('%j changes no version', (message) => {
  expect(readBump(message)).toBeUndefined();
});

test.each([
  [undefined, 'patch', 'patch'],
  ['minor', 'patch', 'minor'],
  ['minor', 'major', 'major'],
] as const)('of %s and %s the bigger is %s', (one, other, expected) => {
  expect(bigger(one, other)).toBe(expected);
});
