import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { snapshot } from './snapshot.ts';

const root = resolve(import.meta.dirname, '../../..');

/** The surface of a package, by the declarations that it is published with. */
function surfaceOf(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  try {
    const project = join(root, 'packages', name, 'tsconfig.build.json');
    const { status, stdout } = spawnSync('tsc', ['-p', project, '--outDir', folder], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`tsc failed for ${name}:\n${stdout}`);
    return snapshot(name, (path) => readFileSync(join(folder, path), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

for (const name of ['pagerduty-sdk', 'pingera-sdk']) {
  const path = join(root, 'packages', name, 'API.md');
  const text = surfaceOf(name);
  const isStale = !existsSync(path) || readFileSync(path, 'utf8') !== text;
  if (!isStale) continue;
  if (process.argv.includes('--check')) {
    console.error(`${path} is stale: run pnpm gen`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, text);
    console.error(`${path} written`);
  }
}
