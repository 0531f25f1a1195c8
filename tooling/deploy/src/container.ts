import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';
import * as z from 'zod';
import type { Stage } from './dockerfile.ts';

type Variables = Readonly<Record<string, string>>;

/** A server that runs as its image would. */
export interface Container {
  readonly origin: string;
  /** Exit code of the image's health check, where these variables are set as well. */
  readonly checkHealth: (variables: Variables) => number | null;
  /** Asks it to end, and waits until it has; the exit code. */
  readonly stop: () => Promise<number | null>;
}

const Serving = z.looseObject({ url: z.url() });

/**
 * Starts a stage's entry point on a free port, with its variables and these alone. It may read its
 * own files and write none, as with a read-only root.
 */
export async function startContainer(
  root: string,
  stage: Stage,
  { args = [], variables = {} }: { args?: readonly string[]; variables?: Variables } = {},
): Promise<Container> {
  const [, ...entry] = stage.entrypoint;
  const words = entry.map((word) => (word.startsWith('/') ? join(root, word) : word));
  const guard = ['--permission', `--allow-fs-read=${root}`];
  const child = spawn(process.execPath, [...guard, ...words, '--http-port', '0', ...args], {
    cwd: join(root, stage.workdir),
    env: { ...stage.environment, ...variables },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = once(child, 'exit').then(() => child.exitCode);
  const origin = await listening(child.stderr);
  return {
    origin,
    checkHealth: (set) => checkHealth(stage, set),
    stop() {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

async function listening(stderr: NodeJS.ReadableStream): Promise<string> {
  const lines: string[] = [];
  for await (const line of createInterface(stderr)) {
    lines.push(line);
    const serving = line.startsWith('{') ? Serving.safeParse(JSON.parse(line)) : undefined;
    if (serving?.success) return `http://127.0.0.1:${new URL(serving.data.url).port}`;
  }
  throw new Error(`It ended: ${lines.join('\n')}`);
}

function checkHealth({ healthcheck: [, ...words], environment }: Stage, variables: Variables) {
  return spawnSync(process.execPath, words, { env: { ...environment, ...variables } }).status;
}
