import { performance } from 'node:perf_hooks';
import Table from 'cli-table3';
import colors from 'picocolors';
import type { Answer, Row } from './server.ts';

/** Asks one question, prints it with the time its answer took, and fails loudly on an error. */
export async function ask(question: string, call: Promise<Answer>): Promise<Answer> {
  const start = performance.now();
  const answer = await call;
  const time = `${(performance.now() - start).toFixed(0)} ms`;
  print(`\n${colors.bold(colors.cyan(`? ${question}`))} ${colors.dim(time)}`);
  if (answer.error !== undefined)
    print(colors.red(`  ${answer.error.code}: ${answer.error.message}`));
  else print(colors.dim(`  ${answer.metadata.description}`));
  return answer;
}

/** Prints rows as a table; a column is its title and how a row fills it. */
export function table(
  rows: readonly Row[],
  columns: Readonly<Record<string, (row: Row) => unknown>>,
): void {
  const output = new Table({
    head: Object.keys(columns),
    style: { head: colors.isColorSupported ? ['bold'] : [], border: [], compact: true },
  });
  for (const row of rows) output.push(Object.values(columns).map((cell) => text(cell(row))));
  print(output.toString());
}

/** Prints what has been done. */
export function done(sentence: string): void {
  print(colors.green(`  ✓ ${sentence}`));
}

/** Prints that all went well, and how long it took. */
export function finished(sentence: string, ms: number): void {
  print(`\n${colors.green(sentence)} in ${(ms / 1000).toFixed(1)} s.`);
}

/** Prints why it did not. */
export function failed(error: unknown): void {
  print(`\n${colors.red(`✗ ${error instanceof Error ? error.message : String(error)}`)}`);
}

/** The story cannot go on: something is not as it should be. */
export function expect(holds: boolean, sentence: string): asserts holds {
  if (!holds) throw new Error(`The demo expected that ${sentence}`);
}

/** The name of a thing that is shown as id and name. */
export function nameOf(thing: unknown): string {
  return typeof thing === 'object' && thing !== null && 'name' in thing ? text(thing.name) : '';
}

/** A value as text; dates without their seconds. */
export function text(value: unknown): string {
  if (value === undefined || value === null) return '';
  return String(value).replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}).*$/, '$1 $2');
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
