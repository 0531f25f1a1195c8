import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';

/** The built program of the package whose tests run. */
export const bin: string = resolve('dist/bin.js');

type Variables = Readonly<Record<string, string>>;

/** A working directory that holds no `.env` of the developer. */
export const directory: string = dirname(bin);

/** Only the given variables, and what Node needs. */
export function environment(variables: Variables = {}): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '', ...variables };
}

/** Starts the program in a process group of its own. */
export function start(
  args: readonly string[],
  variables: Variables = {},
): ChildProcessByStdio<Writable, Readable, Readable> {
  return spawn(process.execPath, [bin, ...args], {
    cwd: directory,
    env: environment(variables),
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
  });
}

/** How a run of the program ended. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program to its end, with nothing on standard input. */
export async function run(args: readonly string[], variables: Variables = {}): Promise<Run> {
  const child = start(args, variables);
  child.stdin.end();
  const [stdout, stderr] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { code: child.exitCode, stdout, stderr };
}
