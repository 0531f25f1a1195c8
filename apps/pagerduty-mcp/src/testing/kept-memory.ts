import type { ServedProgram } from 'app-testing';
import { vi } from 'vitest';
import * as z from 'zod';

const Kept = z.object({ msg: z.literal('heap'), kept: z.number() });

/** Variables that give a program the probe which {@link keptMemory} asks. */
export const withProbe = {
  NODE_OPTIONS: `--expose-gc --import ${new URL('./heap-probe.ts', import.meta.url)}`,
};

/** What the program still holds once garbage is gone, in bytes: not what the machine gave it. */
export async function keptMemory({ lines, signal }: ServedProgram): Promise<number> {
  const answered = () => lines.filter((line) => line.includes('"msg":"heap"'));
  const before = answered().length;
  signal('SIGUSR2');
  const line = await vi.waitUntil(() => answered()[before], { timeout: 30_000, interval: 5 });
  return Kept.parse(JSON.parse(line)).kept;
}
