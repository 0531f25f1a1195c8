import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, posix } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Copied, Stage } from './dockerfile.ts';
import { inRepository } from './repository.ts';

/**
 * The folder in which the last stage starts, with the files that it takes from the others and nothing
 * else, until the test ends. What the build makes is taken from the repository, which is built.
 */
export function layOut(stages: readonly Stage[]): string {
  const final = stages.at(-1);
  if (final === undefined) throw new Error('There is no stage');
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'image-')));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const copied of final.copies) copy(copied, stages, join(root, final.workdir));
  return root;
}

function copy({ from, sources, target }: Copied, stages: readonly Stage[], workdir: string): void {
  const builder = stages.find(({ name }) => name !== undefined && name === from);
  if (builder === undefined) throw new Error(`${sources.join(', ')}: there is no stage ${from}`);
  for (const source of sources) {
    const path = inRepository(posix.relative(builder.workdir, source));
    const place = target.endsWith('/')
      ? join(workdir, target, basename(path))
      : join(workdir, target);
    mkdirSync(workdir, { recursive: true });
    cpSync(path, place, { recursive: true });
  }
}
