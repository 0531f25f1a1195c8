import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { git } from './git.ts';

/** A repository of its own until the test ends, with a server that bundles a kit, and an SDK. */
export function createRepository() {
  const root = mkdtempSync(join(tmpdir(), 'release-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  git(root, 'init', '--quiet', '--initial-branch=main');
  git(root, 'config', 'user.name', 'Dana Reyes');
  git(root, 'config', 'user.email', 'dana@example.com');
  const commit = (message: string, files: Readonly<Record<string, string>>) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(root, dirname(path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    git(root, 'add', '--all');
    git(root, 'commit', '--quiet', '--allow-empty', '--no-verify', '--message', message);
  };
  commit('chore: begin', {
    'package.json': manifest({ name: 'root', private: true }),
    'packages/kit/package.json': manifest({ name: 'kit', private: true }),
    'packages/sdk/package.json': manifest({ name: 'sdk' }),
    'apps/server/package.json': manifest({
      name: 'server',
      devDependencies: { kit: 'workspace:*', sdk: 'workspace:*', vitest: '^5' },
    }),
    '.changeset/config.json': '{}',
  });
  const version = (folder: string, to: string) => {
    const path = join(root, folder, 'package.json');
    const text = readFileSync(path, 'utf8').replace(/"version":"[^"]*"/, `"version":"${to}"`);
    commit('chore: version packages', { [`${folder}/package.json`]: text });
  };
  const release = (folder: string, to: string) => {
    version(folder, to);
    git(root, 'tag', `${basename(folder)}@${to}`);
  };
  return { root, commit, version, release };
}

function manifest(own: object): string {
  return JSON.stringify({ version: '0.0.0', ...own });
}
