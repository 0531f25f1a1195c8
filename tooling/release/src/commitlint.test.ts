import { resolve } from 'node:path';
import lint from '@commitlint/lint';
import load from '@commitlint/load';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');

async function problemsOf(message: string): Promise<readonly string[]> {
  const { rules, parserPreset } = await load({}, { cwd: root });
  const parserOpts = Object(Object(parserPreset).parserOpts);
  const { errors } = await lint(message, rules, { parserOpts });
  return errors.map(({ name }) => name);
}

test.each([
  'feat(pagerduty-sdk): a method',
  'fix(pagerduty-mcp,pingera-mcp): both servers',
  'chore: version packages',
  'docs: a page\n\nhttps://example.com/a/link/that/is/longer/than/anybody/would/want/a/line/of/a/message/to/be',
])('%j is a message', async (message) => {
  expect(await problemsOf(message)).toEqual([]);
});

test.each([
  ['feature(pagerduty-sdk): a type that there is not', 'type-enum'],
  ['feat(pagerduty): a room that there is not', 'scope-enum'],
  ['a tool', 'type-empty'],
  ['feat:', 'subject-empty'],
  [`feat: ${'x'.repeat(120)}`, 'header-max-length'],
])('%j is none', async (message, problem) => {
  expect(await problemsOf(message)).toContain(problem);
});
