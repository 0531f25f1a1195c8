import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startRegistry } from 'release/registry';
import { contest } from './ratio.ts';

/** How long a first `npx` takes, from a registry on this machine, against a package with nothing in it. */
const root = resolve(import.meta.dirname, '../..');
const servers = ['pagerduty-mcp', 'pingera-mcp'];
const folder = mkdtempSync(join(tmpdir(), 'install-'));
const { url, stop } = await startRegistry(join(folder, 'registry'));
writeFileSync(
  join(folder, '.npmrc'),
  `registry=${url}\n//${new URL(url).host}/:_authToken=nobody\n`,
);

try {
  publish(writeEmptyPackage());
  for (const name of servers) {
    const tarball = pack(name);
    process.stdout.write(`${name.padEnd(44)} ${(statSync(tarball).size / 1000).toFixed(0)} kB\n`);
    publish(tarball);
  }
  for (const name of servers) {
    await contest({
      ...{ name: `cold npx ${name}, against an empty package`, turns: 7, aim: 2, unit: 'ms' },
      ours: async () => runCold(name),
      baseline: async () => runCold('empty-package'),
    });
  }
} finally {
  await stop();
  rmSync(folder, { recursive: true, force: true });
}

function writeEmptyPackage(): string {
  const path = join(folder, 'empty-package');
  mkdirSync(path);
  const manifest = { name: 'empty-package', version: '1.0.0', bin: './bin.js' };
  writeFileSync(join(path, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(path, 'bin.js'), "#!/usr/bin/env node\nconsole.log('1.0.0');\n");
  return path;
}

/** The tarball of a server as it is published. */
function pack(name: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  run(
    root,
    'npx',
    '-y',
    'pnpm@12',
    '-C',
    join(root, 'apps', name),
    'pack',
    '--pack-destination',
    path,
  );
  const tarball = readdirSync(path).find((file) => file.endsWith('.tgz'));
  if (tarball === undefined) throw new Error(`${name} was not packed`);
  return join(path, tarball);
}

function publish(what: string): void {
  run(folder, 'npm', 'publish', '--provenance=false', what);
}

/** Runs a package that npm has never seen. */
function runCold(name: string): void {
  const cache = mkdtempSync(join(folder, 'cache-'));
  run(folder, 'npx', '-y', '--cache', cache, name, '--version');
  rmSync(cache, { recursive: true });
}

function run(cwd: string, program: string, ...args: readonly string[]): void {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(npm_|pnpm_)/i.test(name)),
  );
  execFileSync(program, args, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] });
}
