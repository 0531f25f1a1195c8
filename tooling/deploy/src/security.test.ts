import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inRepository, readRepository } from './repository.ts';

test('every file that the threat model names is there', () => {
  const named = readRepository('SECURITY.md').matchAll(/`((?:[\w.-]+\/)+[\w.-]+|[\w-]+\.\w+)`/g);
  const files = [...named].map(([, path = '']) => path).filter((path) => /\.\w+$|\/Do/.test(path));

  expect(files.length).toBeGreaterThan(40);
  expect(files.filter((path) => !existsSync(inRepository(path)))).toEqual([]);
});
