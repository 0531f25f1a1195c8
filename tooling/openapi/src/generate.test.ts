import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { buildApi } from './build.ts';
import { factsOf } from './facts.ts';
import { generate } from './generate.ts';
import { loadDocument } from './load.ts';
import { staleFiles } from './output.ts';
import { pagerduty } from './pagerduty.ts';
import { pingera } from './pingera.ts';

const packages = resolve(import.meta.dirname, '../../../packages');

for (const dialect of [pagerduty, pingera]) {
  const document = loadDocument(dialect.document);

  test.skipIf(document === undefined)(`gives ${dialect.sdk} the same files each time`, async () => {
    const first = await generate(document ?? {}, dialect);
    const second = await generate(document ?? {}, dialect);

    expect(second).toEqual(first);
  });

  test.skipIf(document === undefined)(`finds ${dialect.sdk} up to date`, async () => {
    const files = await generate(document ?? {}, dialect);

    expect(staleFiles(resolve(packages, dialect.sdk, 'src/generated'), files)).toEqual([]);
  });

  test.skipIf(document === undefined)(`keys ${dialect.sdk} alike in all its tables`, async () => {
    const files = await generate(document ?? {}, dialect);
    const types = files['types.d.ts'] ?? '';
    const lists = types.slice(types.indexOf('export interface ItemsField'));
    const operations = keysOf(types.slice(0, -lists.length));

    expect(keysOf(files['inputs.ts'] ?? '')).toEqual(operations);
    expect(operations).toEqual(expect.arrayContaining(keysOf(lists)));
    expect(keysOf(lists)).not.toEqual([]);
  });

  test.skipIf(document === undefined)(`${dialect.sdk} reads the facts back`, async () => {
    const { operations } = await import(
      resolve(packages, dialect.sdk, 'src/generated/operations.ts')
    );

    const facts = factsOf(buildApi(document ?? {}, dialect), dialect);

    const rows = facts.map(({ operation, ...row }) => [operation.key, row] as const);
    expect(Object.entries(operations)).toEqual(rows);
  });
}

function keysOf(text: string): string[] {
  return [...text.matchAll(/^ {2}'([A-Z]+ \/[^']*)': /gm)].map(([, key = '']) => key);
}
