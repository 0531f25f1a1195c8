import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { blocksOf } from './blocks.ts';
import { type Module, moduleOf } from './modules.ts';

const options = {
  extends: '../../../../tsconfig.base.json',
  compilerOptions: {
    noEmit: true,
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: ['node'],
    resolveJsonModule: true,
    noUnusedLocals: false,
    noUnusedParameters: false,
  },
};

const otherRuntimes = `declare const Deno: { serve(handler: (request: Request) => Response | Promise<Response>): unknown };
declare const Bun: { serve(options: { port: number; fetch: (request: Request) => Response | Promise<Response> }): unknown };
`;

test('names of a block are known in the next one, which may take them again', () => {
  const block = (text: string, line: number) => ({ page: 'a.md', language: 'ts', text, line });
  const { text, lines } = moduleOf([
    block(`import { b } from 'c';\nconst d = b;`, 2),
    block(`import { b } from 'other';\nexport const d = b;`, 9),
  ]);

  expect(text).toBe(
    [
      "import { b } from 'c';",
      "import { b as b1 } from 'other';",
      '{ ',
      '',
      'const d = b;',
      '{ const b = b1;',
      '',
      'const d = b;',
      '}}',
      'export {};',
      '',
    ].join('\n'),
  );
  expect(lines[7]).toBe('a.md:10');
});

test('the blocks of TypeScript hold for the compiler', () => {
  const blocks = blocksOf('ts');
  const pages = [...new Set(blocks.map(({ page }) => page))];
  const modules = pages.map((page) => moduleOf(blocks.filter((block) => block.page === page)));

  expect(modules.length).toBeGreaterThan(5);
  expect(faultsIn(modules)).toEqual([]);
});

/** What the compiler says, by document and line. */
function faultsIn(modules: readonly Module[]): readonly string[] {
  const parent = join(import.meta.dirname, '../node_modules');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, '.blocks-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const files = modules.map((_, index) => `m${index}.ts`);
  for (const [index, { text }] of modules.entries()) {
    writeFileSync(join(folder, files[index] ?? ''), text);
  }
  writeFileSync(join(folder, 'runtimes.d.ts'), otherRuntimes);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const project = { ...options, files: [...files, 'runtimes.d.ts'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(project));
  const { stdout } = spawnSync('tsc', ['-p', folder, '--pretty', 'false'], { encoding: 'utf8' });
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { file = '', row = '' } = /m(?<file>\d+)\.ts\((?<row>\d+),/.exec(line)?.groups ?? {};
      const place = modules[Number(file)]?.lines[Number(row) - 1];
      return place === undefined ? line : `${place}: ${line.replace(/^[^)]*\): /, '')}`;
    });
}
