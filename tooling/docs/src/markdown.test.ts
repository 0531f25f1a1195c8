import { expect, test } from 'vitest';
import { anchorsOf, fencesOf, linksOf, sectionOf, table } from './markdown.ts';

const fenced = [
  '# One',
  '',
  '   ```ts',
  '   const a = 1;',
  '   ```',
  '',
  '```text',
  '# no heading',
  '```',
].join('\n');

test('fenced blocks come without their indentation, and with their line', () => {
  expect(fencesOf(fenced)).toEqual([
    { language: 'ts', text: 'const a = 1;', line: 4 },
    { language: 'text', text: '# no heading', line: 8 },
  ]);
});

test('headings are reached as on GitHub; what stands in code is none', () => {
  const page = `${fenced}\n## \`list_all\`: what's that?\n## One\n### [Linked](x.md)`;

  expect([...anchorsOf(page)]).toEqual(['one', 'list_all-whats-that', 'one-1', 'linked']);
});

test('links are found in text, and not in code', () => {
  const page =
    'A [b](c.md#d "e"), `[f](g.md)`, ![h](i.svg) and <img src="j.png">.\n```text\n[k](l.md)\n```';

  expect(linksOf(page)).toEqual(['c.md#d', 'i.svg', 'j.png']);
});

test('a section ends at the next heading of its level, and its own headings rise', () => {
  const page = '# T\n## A\nText\n### Deep\nMore\n## B\nEnd';

  expect(sectionOf(page, 'a', 1)).toBe('Text\n## Deep\nMore');
  expect(() => sectionOf(page, 'c')).toThrow('There is no section c');
});

test('a cell holds one line, no bar and no tag', () => {
  expect(table(['a'], [['x\n| <y> `<z>`']])).toBe('| a |\n| --- |\n| x \\| &lt;y> `<z>` |');
});
