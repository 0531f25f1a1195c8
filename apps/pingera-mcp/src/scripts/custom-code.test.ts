import { expect, test } from 'vitest';
import { checkCode } from './custom-code.ts';

test.each([
  'expect(response.status()).toBe(200);',
  'const body = JSON.parse(text);\r\nawait expect(body.items).toHaveLength(2); // all',
  'return;',
])('takes %j', (code) => {
  expect(checkCode('custom_code', code)).toBe(code.replaceAll('\r\n', '\n'));
});

test.each([
  'const = 1;',
  '}); pwned(); (async () => {',
  '} pwned(); {',
  '/* open',
  '`open',
  "import fs from 'node:fs';",
  'const id: string = text;',
  'with (text) { length; }',
  'text <!-- x\n}); pwned(); test("x", async () => {',
  'text\n--> }); pwned();',
  'const a\u202e = 1;',
  'const a = 1;\u0000',
])('refuses %j', (code) => {
  expect(() => checkCode('custom_code', code)).toThrow('custom_code');
});

test('nothing of it is run', () => {
  expect(() => checkCode('custom_code', "throw new Error('it ran');")).not.toThrow();
});
