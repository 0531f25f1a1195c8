import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { declarationsOf } from './declarations.ts';
import { snapshot } from './snapshot.ts';

const root = resolve(import.meta.dirname, '../../..');

/** The surface of a package, by the declarations that it is published with. */
function surfaceOf(name: string): string {
  const declarations = declarationsOf(name);
  return snapshot(name, (path) => {
    const text = declarations.get(path);
    if (text === undefined) throw new Error(`${name} is published without ${path}`);
    return text;
  });
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
