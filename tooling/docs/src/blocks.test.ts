import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Block, blocksOf, placeOf } from './blocks.ts';

const looked = ['ts', 'json', 'yaml', 'sh', 'bash'];
const unlooked = ['text', 'python', 'toml', 'http', 'nginx'];

/** What is wrong with each block, by its place. */
function wrong(blocks: readonly Block[], check: (text: string) => unknown) {
  return blocks.flatMap((block) => {
    try {
      check(block.text);
      return [];
    } catch (error) {
      return [`${placeOf(block)}: ${error}`];
    }
  });
}

test('every block says what language it is, and it is one that is known', () => {
  const others = blocksOf().filter(({ language }) => ![...looked, ...unlooked].includes(language));

  expect(others.map(placeOf)).toEqual([]);
});

test('JSON can be parsed', () => {
  const blocks = blocksOf('json');

  expect(blocks.length).toBeGreaterThan(10);
  expect(wrong(blocks, JSON.parse)).toEqual([]);
});

test('YAML can be parsed', () => {
  expect(wrong(blocksOf('yaml'), (text) => parse(dedented(text)))).toEqual([]);
});

test('a shell can read every script', () => {
  const check = (text: string) => {
    const { status, stderr } = spawnSync('bash', ['-n'], { input: text, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  };

  expect(wrong(blocksOf('sh', 'bash'), check)).toEqual([]);
});

/** Parts of a larger document keep the indentation that they have there. */
function dedented(text: string): string {
  const indent = /^ */.exec(text)?.[0] ?? '';
  return text.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
}
