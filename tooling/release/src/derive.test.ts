import { describe, expect, test } from 'vitest';
import type { Commit } from './commits.ts';
import { deriveChangesets } from './derive.ts';

const server = {
  ...{ name: 'server', version: '1.0.0', folder: 'apps/server' },
  sources: ['apps/server', 'packages/sdk', 'packages/kit'],
};
const sdk = { name: 'sdk', version: '1.0.0', folder: 'packages/sdk', sources: ['packages/sdk'] };

function derive(commits: readonly Commit[], named: readonly string[] = []) {
  const pending = named.map((name) => ({ releases: [{ name, type: 'patch' as const }] }));
  const candidates = [server, sdk].map((published) => ({ published, commits }));
  return deriveChangesets(candidates, pending);
}

describe('a changeset is derived', () => {
  test('for each package that is built from what a commit touches', () => {
    const commits = [{ message: 'fix(kit): no crash', files: ['packages/kit/src/x.ts'] }];

    expect(derive(commits)).toEqual([
      { summary: 'No crash.', releases: [{ name: 'server', type: 'patch' }] },
    ]);
  });

  test('with the biggest bump and all that users notice', () => {
    const files = ['packages/sdk/src/x.ts'];
    const commits = [
      { message: 'fix: a', files },
      { message: 'feat: b', files },
      { message: 'docs: c', files },
      { message: 'perf: d', files: ['apps/server/src/y.ts'] },
    ];

    expect(derive(commits)).toEqual([
      { summary: 'A.\n\nB.\n\nD.', releases: [{ name: 'server', type: 'minor' }] },
      { summary: 'A.\n\nB.', releases: [{ name: 'sdk', type: 'minor' }] },
    ]);
  });
});

describe('no changeset is derived', () => {
  test('where one is pending', () => {
    const commits = [{ message: 'feat: b', files: ['packages/sdk/src/x.ts'] }];

    expect(derive(commits, ['sdk', 'server'])).toEqual([]);
    expect(derive(commits, ['server']).map(({ releases }) => releases[0]?.name)).toEqual(['sdk']);
  });

  test.each([
    ['feat: a gate', 'tooling/ci/check.ts'],
    ['fix: a test', 'packages/sdk/src/x.test.ts'],
    ['fix: a fixture', 'packages/sdk/src/x.fixture.ts'],
    ['fix: a helper', 'apps/server/src/testing/serve.ts'],
    ['chore: version packages', 'packages/sdk/package.json'],
    ['feat: alike', 'packages/sdk-other/src/x.ts'],
  ])('from %j, which touches %s', (message, file) => {
    expect(derive([{ message, files: [file] }])).toEqual([]);
  });
});
