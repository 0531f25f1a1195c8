import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closest, enumerate, visible } from './text.ts';

const tools = ['list_incidents', 'get_incident', 'list_services', 'acknowledge_incident'];

test.each([
  ['list_incident', 'list_incidents'],
  ['incidents_list', undefined],
  ['LIST_SERVICES', 'list_services'],
  ['get_incidents', 'get_incident'],
  ['aknowledge_incident', 'acknowledge_incident'],
  ['', undefined],
  ['x', undefined],
  ['delete_everything_now', undefined],
])('%j is most like %j', (word, like) => {
  expect(closest(word, tools)).toBe(like);
});

test('nothing is like a word where there is nothing', () => {
  expect(closest('list_incidents', [])).toBeUndefined();
});

test('a very long word is compared by its beginning', () => {
  expect(closest('x'.repeat(1_000_000), tools)).toBeUndefined();
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b', 'c', 'd', 'e'], 'a; b; c; d; e'],
  [['a', 'b', 'c', 'd', 'e', 'f', 'g'], 'a; b; c; d; e; and 2 more'],
])('%j in a row is %j', (sentences, row) => {
  expect(enumerate(sentences)).toBe(row);
});

test('visible text stays visible, and only gets shorter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const shown = visible(text);

      expect(visible(shown)).toBe(shown);
      expect(shown.length).toBeLessThanOrEqual(text.length);
      expect(() => encodeURIComponent(shown)).not.toThrow();
    }),
  );
});
