import { InputError } from 'mcp-kit';
import { quote } from './quote.ts';

/** One step of a script: what it is called, and the lines of code that it runs. */
export interface Step {
  readonly title: string;
  readonly lines: readonly string[];
}

/** A file with one test for `@playwright/test`. */
export interface PlaywrightTest {
  readonly title: string;
  readonly fixture: 'page' | 'request';
  /** Environment variables that have to be set. */
  readonly secrets: readonly string[];
  /** Lines before the first step. */
  readonly setup: readonly string[];
  readonly steps: readonly Step[];
}

/** Longer ones would be cut on their way to the caller. */
const longestScript = 20_000;

/** The source of a test; an {@link InputError} where it is too long to be handed over whole. */
export function playwrightTest({ title, fixture, secrets, setup, steps }: PlaywrightTest): string {
  const source = [
    "import { expect, test } from '@playwright/test';",
    '',
    `test(${quote(title)}, async ({ ${fixture} }) => {`,
    ...secrets.map((name) => `  ${requireSecret(name)}`),
    ...setup.map((line) => `  ${line}`),
    ...steps.flatMap(({ title: name, lines }) => [
      `  await test.step(${quote(name)}, async () => {`,
      ...lines.map((line) => `    ${line}`),
      '  });',
    ]),
    '});',
    '',
  ].join('\n');
  if (source.length <= longestScript) return source;
  throw new InputError(
    `The script would have ${source.length} characters, more than ${longestScript}`,
    'Use fewer or shorter steps, or make several checks of them.',
  );
}

function requireSecret(name: string): string {
  return `expect(process.env.${name}, ${quote(`Secret ${name} is attached to the check`)}).toBeTruthy();`;
}
