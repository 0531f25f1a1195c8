import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { tinyDocument } from './tiny-document.fixture.ts';

function run(folder: string, ...flags: string[]): { status: number | null; lines: string[] } {
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'main.ts'), ...flags],
    { env: { ...process.env, OPENAPI_DIR: folder }, encoding: 'utf8' },
  );
  return { status, lines: stderr.trim().split('\n') };
}

function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'openapi-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test.each([[[]], [['--check']]])('skips SDKs whose document is absent, with flags %j', (flags) => {
  const folder = scratchFolder();

  const { status, lines } = run(folder, ...flags);

  expect(status).toBe(0);
  expect(lines).toEqual([
    `pagerduty-sdk: skipped, there is no ${join(folder, 'pagerduty.openapi.json')}`,
    `pingera-sdk: skipped, there is no ${join(folder, 'pingera.openapi.json')}`,
  ]);
});

test('checks without writing and fails where files differ', () => {
  const folder = scratchFolder();
  const document = tinyDocument({ 'GET /none': { 'x-effect': 'read' } });
  writeFileSync(join(folder, 'pingera.openapi.json'), JSON.stringify(document));

  const { status, lines } = run(folder, '--check');

  expect(status).toBe(1);
  expect(lines[1]).toMatch(/^pingera-sdk: .*src\/generated\/operations\.ts.* out of date/);
});
