import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './places.ts';

/** What a server prints when it is called with these words. */
export function outputOf(server: string, words: readonly string[]): string {
  const entry = join(root, 'apps', server, 'src/bin.ts');
  const { stdout, stderr, status } = spawnSync(process.execPath, [entry, ...words], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', HOME: '/home/ana' },
  });
  if (status !== 0) throw new Error(`${server} ${words.join(' ')} failed:\n${stderr}`);
  return stdout.trim();
}
