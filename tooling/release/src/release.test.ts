import { type ExecFileSyncOptions, execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { git } from './git.ts';
import { readPublished } from './packages.ts';
import { startRegistry } from './registry.ts';

const root = resolve(import.meta.dirname, '../../..');
const hasPnpm = spawnSync('pnpm', ['--version'], { stdio: 'ignore' }).status === 0;
const pnpm: readonly [string, ...string[]] = hasPnpm ? ['pnpm'] : ['npx', '-y', 'pnpm@12'];

/** Bytes that a server may have to be downloaded. */
const mostBytes = 400_000;

const probe = `
  import { PagerDuty } from 'pagerduty-sdk';
  import { Pingera } from 'pingera-sdk';
  const answers = { incidents: [{ id: 'P1' }], more: false, pages: [{ id: 'G1' }] };
  const fetch = async () => Response.json(answers);
  const incidents = await new PagerDuty({ token: 'k3y', fetch }).incidents.list().take(1);
  console.log(incidents[0].id, typeof Pingera);
`;

test('a release goes from commits to packages that install and run', {
  timeout: 300_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const clone = join(folder, 'clone');
  const empty = join(folder, 'empty');
  mkdirSync(empty);
  const names = readPublished(root).map(({ name }) => name);
  const { url: registry, stop } = await startRegistry(join(folder, 'registry'));
  onTestFinished(stop);
  const npmrc = join(folder, 'npmrc');
  writeFileSync(npmrc, `registry=${registry}\n//${new URL(registry).host}/:_authToken=nobody\n`);
  const run = runIn({ npm_config_cache: join(folder, 'cache'), npm_config_registry: registry });

  git(folder, 'clone', '--quiet', root, clone);
  git(clone, 'config', 'user.name', 'Dana Reyes');
  git(clone, 'config', 'user.email', 'dana@example.com');
  runIn({})(clone, ...pnpm, 'install', '--frozen-lockfile', '--prefer-offline');
  runIn({ npm_config_userconfig: npmrc })(clone, ...pnpm, 'release');

  expect(git(clone, 'log', '-1', '--format=%s')).toBe('chore: version packages');
  expect(git(clone, 'status', '--porcelain')).toBe('');
  const published = readPublished(clone);
  const storage = join(folder, 'registry/storage');
  expect(readdirSync(storage).filter((name) => workspaceNames().includes(name))).toEqual(
    names.toSorted(),
  );
  expect(git(clone, 'tag').split('\n')).toEqual(
    expect.arrayContaining(published.map(({ name, version }) => `${name}@${version}`)),
  );
  for (const { name, version, folder: path } of published) {
    expect(version).not.toBe('0.0.0');
    expect(readFileSync(join(clone, path, 'CHANGELOG.md'), 'utf8')).toContain(`## ${version}`);
    if (!path.startsWith('apps/')) continue;
    expect(run(empty, 'npm', 'view', name, 'dependencies').trim()).toBe('');
    expect(statSync(join(storage, name, `${name}-${version}.tgz`)).size).toBeLessThan(mostBytes);
    expect(readFileSync(join(clone, path, 'server.json'), 'utf8')).toContain(`"${version}"`);
    expect(run(empty, 'npx', '-y', name, '--version').trim()).toBe(version);
    expect(run(empty, 'npx', '-y', name, '--sandbox', '--list-tools')).toContain('call_api');
  }
  for (const path of dependencyFolders()) {
    const copy = join(folder, 'copies', basename(path));
    // npm cannot pack what lies among the links of pnpm.
    cpSync(path, copy, { recursive: true });
    runIn({ npm_config_userconfig: npmrc })(copy, 'npm', 'publish', '--ignore-scripts');
  }
  writeFileSync(join(empty, 'probe.mjs'), probe);
  run(empty, 'npm', 'install', '--no-audit', '--no-fund', 'pagerduty-sdk', 'pingera-sdk');
  expect(run(empty, process.execPath, 'probe.mjs').trim()).toBe('P1 function');
});

/** Where the packages are that the clients need: the registry of the test knows no other. */
function dependencyFolders(): readonly string[] {
  const folders = ['pagerduty-sdk', 'pingera-sdk'].flatMap((name) => {
    const folder = join(root, 'packages', name);
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const { dependencies }: { dependencies: object } = manifest;
    return Object.keys(dependencies).map((each) =>
      realpathSync(join(folder, 'node_modules', each)),
    );
  });
  return [...new Set(folders)];
}

/** What the packages of the workspace are called, those that are never published among them. */
function workspaceNames(): readonly string[] {
  const manifests = globSync('{packages,apps,tooling}/*/package.json', { cwd: root });
  return manifests.map((path) => {
    const { name }: { name: string } = JSON.parse(readFileSync(join(root, path), 'utf8'));
    return name;
  });
}

/** Runs programs with an environment that the surrounding pnpm has not set up. */
function runIn(env: NodeJS.ProcessEnv) {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|pnpm_|PNPM_|NODE_ENV|VITEST|TURBO)/i.test(name),
  );
  return (cwd: string, program: string, ...args: readonly string[]): string => {
    const options: ExecFileSyncOptions = {
      ...{ cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
      env: { ...Object.fromEntries(inherited), ...env },
    };
    return String(execFileSync(program, args, options));
  };
}
