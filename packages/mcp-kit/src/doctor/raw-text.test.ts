import { expect, test } from 'vitest';
import { checkKeyText, checkText } from './raw-text.ts';

const key = 'u+SecretSecretSecret';

test.each([
  [`"${key}"`, 'fail', 'TEST_API_KEY has quotes around it, which are taken as part of it'],
  [`'${key}'\n`, 'fail', 'TEST_API_KEY has quotes around it, which are taken as part of it'],
  [`“${key}”`, 'fail', 'TEST_API_KEY has quotes around it, which are taken as part of it'],
  [`"${key}`, 'fail', 'TEST_API_KEY has quotes around it, which are taken as part of it'],
  [` ${key}`, 'warn', 'TEST_API_KEY has a blank around it, which is cut off'],
  [`${key}\r\n`, 'warn', 'TEST_API_KEY has a line break around it, which is cut off'],
  [`u+Secret\n${key}`, 'fail', 'TEST_API_KEY has a line break in the middle'],
  [`u+Secret ${key}`, 'fail', 'TEST_API_KEY has a blank in the middle'],
  [`${key}\u200b`, 'fail', 'TEST_API_KEY holds a character that no key has'],
  ['ключ', 'fail', 'TEST_API_KEY holds a character that no key has'],
  ['your API key', 'fail', 'TEST_API_KEY is a placeholder that nobody filled in'],
  ['$' + '{TEST_KEY}', 'fail', 'TEST_API_KEY is a placeholder that nobody filled in'],
  ['<key>', 'fail', 'TEST_API_KEY is a placeholder that nobody filled in'],
  ['…', 'fail', 'TEST_API_KEY is a placeholder that nobody filled in'],
  ['Bearer ', 'fail', 'TEST_API_KEY holds the word before a key, and no key'],
  ['Token token=', 'fail', 'TEST_API_KEY holds the word before a key, and no key'],
])('the key %j is %s, and not shown', (raw, status, finding) => {
  const found = checkKeyText('TEST_API_KEY', raw);

  expect(found?.status).toBe(status);
  expect(found?.finding).toContain(finding);
  expect(JSON.stringify(found)).not.toContain('Secret');
});

test.each([key, `Bearer ${key}`, `Token token=${key}`])('the key %s is as it should be', (raw) => {
  expect(checkKeyText('TEST_API_KEY', raw)).toBeUndefined();
});

test('other settings may have blanks inside, and begin with my', () => {
  expect(checkText('TEST_SERVER_NAME', 'Ops of Acme')).toBeUndefined();
  expect(checkText('TEST_USER_EMAIL', 'my-name@acme.example')).toBeUndefined();
});
