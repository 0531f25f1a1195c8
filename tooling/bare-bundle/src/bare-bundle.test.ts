import { expect, test } from 'vitest';
import { bundle } from './bundle.ts';
import { runBare } from './run-bare.ts';

const here = import.meta.dirname;

test('a program runs with what the web has', async () => {
  const { code, gzipBytes } = await bundle(
    `export const host = new URL('https://shop.example/x').host;`,
    here,
  );

  expect(runBare(code)['host']).toBe('shop.example');
  expect(gzipBytes).toBeGreaterThan(50);
});

test.each(['process', 'Buffer', 'setImmediate'])('there is no %s', async (name) => {
  const { code } = await bundle(`export const kind = typeof ${name};`, here);

  expect(runBare(code)['kind']).toBe('undefined');
});

test('an import from Node does not bundle', async () => {
  await expect(bundle(`export { readFileSync } from 'node:fs';`, here)).rejects.toThrow('node:fs');
});

test('names the files that the program holds anything of', async () => {
  const held = await bundle(`export { webGlobals } from './web-globals.ts';`, here);
  const unheld = await bundle(
    `import type { webGlobals } from './web-globals.ts'; export type Web = typeof webGlobals;`,
    here,
  );

  expect(held.files).toContain('src/web-globals.ts');
  expect(unheld.files).not.toContain('src/web-globals.ts');
});
