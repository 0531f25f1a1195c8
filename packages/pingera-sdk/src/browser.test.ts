import { bundle, runBare } from 'bare-bundle';
import { fakeFetch } from 'fake-fetch';
import { expect, test } from 'vitest';

const program = `
  import { Pingera } from './index.ts';
  const pingera = new Pingera({ apiKey: 'k3y', fetch: globalThis.fetch });
  export const check = pingera.checks.get('a1');
  export const pages = pingera.pages.list().take(2);
`;

test('a bundle of the client runs where there is no Node', async () => {
  const { code } = await bundle(program, import.meta.dirname);
  const { fetch, requests } = fakeFetch({ id: 'a1' }, { pages: [{ id: 'p1' }] });

  const { check, pages } = runBare(code, { fetch });

  expect(await check).toEqual({ id: 'a1' });
  expect(await pages).toEqual([{ id: 'p1' }]);
  expect(requests[0]?.headers.get('authorization')).toBe('k3y');
});

test('importing types alone costs nothing', async () => {
  const { files } = await bundle(
    `import type { Check } from './index.ts'; export const one: Check | undefined = undefined;`,
    import.meta.dirname,
  );

  expect(files).toEqual(['<stdin>']);
});

test('the descriptions of operations are left out where nobody asks for them', async () => {
  const { files } = await bundle(program, import.meta.dirname);

  expect(files.filter((file) => file.includes('generated'))).toEqual([
    'src/generated/operations.ts',
  ]);
});
