import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { git } from './git.ts';
import { describePending, readPending, writeDerived } from './pending.ts';
import { createRepository } from './repository.fixture.ts';

test('commits make up for changesets that nobody wrote', async () => {
  const { root, commit } = createRepository();
  commit('feat(kit): a new envelope', { 'packages/kit/src/envelope.ts': '1' });
  commit('fix(sdk): a timeout that holds\n\nIt was read in seconds.', {
    'packages/sdk/src/time out.ts': '1',
  });

  expect(describePending(await readPending(root))).toMatchInlineSnapshot(`
    "sdk: patch, from commits
      A timeout that holds.
    server: minor, from commits
      A new envelope.

      A timeout that holds.
    "
  `);
});

test('only commits since the last release of a package count', async () => {
  const { root, commit, release } = createRepository();
  commit('feat(sdk): released', { 'packages/sdk/src/a.ts': '1' });
  release('packages/sdk', '1.0.0');
  git(root, 'tag', 'sdk@0.9.0', 'HEAD~1');
  git(root, 'tag', 'sdk-other@7.0.0');
  commit('fix(sdk): later', { 'packages/sdk/src/a.ts': '2' });

  const { derived } = await readPending(root);

  expect(derived).toEqual([
    { summary: 'Later.', releases: [{ name: 'sdk', type: 'patch' }] },
    { summary: 'Released.\n\nLater.', releases: [{ name: 'server', type: 'minor' }] },
  ]);
});

test('nothing is derived between versioning and publishing', async () => {
  const { root, commit, version } = createRepository();
  commit('feat(kit): a new envelope', { 'packages/kit/src/envelope.ts': '1' });
  version('apps/server', '0.1.0');

  const before = await readPending(root);
  git(root, 'tag', 'server@0.1.0');
  commit('fix(kit): a smaller envelope', { 'packages/kit/src/envelope.ts': '2' });
  const after = await readPending(root);

  expect(before.derived).toEqual([]);
  expect(after.derived).toEqual([
    { summary: 'A smaller envelope.', releases: [{ name: 'server', type: 'patch' }] },
  ]);
});

test('a changeset that was written stands, and nothing is derived twice', async () => {
  const { root, commit } = createRepository();
  commit('feat(sdk)!: another client', { 'packages/sdk/src/a.ts': '1' });
  commit('docs: say so', {
    '.changeset/wise-cats.md': '---\n"sdk": major\n---\n\nAnother client.\n',
  });

  const before = await readPending(root);
  await writeDerived(root, before);
  const after = await readPending(root);

  expect(before.written.map(({ releases }) => releases)).toEqual([
    [{ name: 'sdk', type: 'major' }],
  ]);
  expect(before.derived.map(({ releases }) => releases)).toEqual([
    [{ name: 'server', type: 'major' }],
  ]);
  expect(after.derived).toEqual([]);
  expect(readdirSync(join(root, '.changeset'))).toHaveLength(3);
});

test('a repository without commits that count has nothing pending', async () => {
  const { root } = createRepository();

  expect(describePending(await readPending(root))).toBe('Nothing is pending.\n');
});
