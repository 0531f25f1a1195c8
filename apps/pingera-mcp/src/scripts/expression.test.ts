import { expect, test } from 'vitest';
import { expression, Names, urlExpression } from './expression.ts';

test.each([
  ['plain', '"plain"'],
  ['', '""'],
  ['{{env.TOKEN}}', 'String(process.env.TOKEN)'],
  ['a {{ env.A }}{{env.B}} b', '"a " + String(process.env.A) + String(process.env.B) + " b"'],
  ['{{saved.id}}', 'String(saved.get("id"))'],
  ['{{title}} {{env.a-b}} {{other.x}}', '"{{title}} {{env.a-b}} {{other.x}}"'],
  [[1, true, null, 'x'], '[1, true, null, "x"]'],
  [{ a: { 'b c': [] }, d: {} }, '{ "a": { "b c": [] }, "d": {} }'],
])('%j is %s', (value, code) => {
  const names = new Names();
  names.save('id');

  expect(expression(value, names)).toBe(code);
});

test('each secret is named once', () => {
  const names = new Names();

  expression(['{{env.A}}', { b: '{{env.B}} {{env.A}}' }], names);

  expect(names.secrets).toEqual(['A', 'B']);
});

test('a placeholder in a URL is a part of it', () => {
  expect(urlExpression('https://a.example/{{env.ID}}', new Names())).toBe(
    '"https://a.example/" + encodeURIComponent(String(process.env.ID))',
  );
});
