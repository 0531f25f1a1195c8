import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';
import * as z from 'zod';
import { start } from './binary.ts';

const Line = z.looseObject({ msg: z.string(), url: z.string().optional() });

/** The built program as it serves over HTTP. */
export interface ServedProgram {
  /** URL of its endpoint. */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** What it logged so far, line by line. */
  readonly lines: readonly string[];
  readonly signal: (name: NodeJS.Signals) => void;
  /** Waits until it has ended. */
  readonly ended: Promise<{ readonly code: number | null }>;
}

type Variables = Readonly<Record<string, string>>;

/** The same until the test ends. */
export async function serveProgram(
  args: readonly string[],
  variables?: Variables,
): Promise<ServedProgram> {
  const served = await launchProgram(args, variables);
  onTestFinished(() => served.signal('SIGKILL'));
  return served;
}

/** Starts the program over HTTP on a free port, and waits until it listens; it is yours to end. */
export async function launchProgram(
  args: readonly string[],
  variables: Variables = {},
): Promise<ServedProgram> {
  const child = start(['--http-port', '0', ...args], variables);
  const ended = once(child, 'exit').then(() => ({ code: child.exitCode }));
  const lines: string[] = [];
  const listening = new Promise<string>((resolve, reject) => {
    createInterface(child.stderr).on('line', (line) => {
      lines.push(line);
      const url = readLine(line)?.url;
      if (url !== undefined) resolve(url);
    });
    ended.then(() => reject(new Error(`It ended: ${lines.join('\n')}`)));
  });
  const url = await listening;
  return {
    url,
    port: Number(new URL(url).port),
    pid: child.pid ?? 0,
    lines,
    signal: (name) => void child.kill(name),
    ended,
  };
}

function readLine(line: string): z.infer<typeof Line> | undefined {
  return line.startsWith('{') ? Line.parse(JSON.parse(line)) : undefined;
}
