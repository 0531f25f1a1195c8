import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { staleFiles, writeFiles } from './output.ts';

function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'openapi-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test('writes into a folder that is not there yet', () => {
  const folder = join(scratchFolder(), 'src/generated');

  writeFiles(folder, { 'a.ts': 'a' });

  expect(readFileSync(join(folder, 'a.ts'), 'utf8')).toBe('a');
});

test('names the files that are missing or differ', () => {
  const folder = scratchFolder();
  writeFiles(folder, { 'same.ts': '1', 'other.ts': '2' });

  const stale = staleFiles(folder, { 'same.ts': '1', 'other.ts': '3', 'missing.ts': '4' });

  expect(stale).toEqual([join(folder, 'other.ts'), join(folder, 'missing.ts')]);
});
