import { expect, test } from 'vitest';
import { readBaseUrl } from './base-url.ts';

test.each([
  ['https://a.example', 'https://a.example'],
  ['https://a.example/', 'https://a.example'],
  ['http://127.0.0.1:80/pd//', 'http://127.0.0.1/pd'],
])('reads %s as %s', (given, url) => {
  expect(readBaseUrl('baseUrl', given)).toBe(url);
});

test.each(['', 'a.example', 'file:///a', 'https://u@a.example', 'https://:p@a.example'])(
  'refuses %j',
  (given) => {
    expect(() => readBaseUrl('baseUrl', given)).toThrow(/^baseUrl must/);
  },
);

test.each(['https://a.example?b', 'https://a.example#b'])('refuses %j', (given) => {
  expect(() => readBaseUrl('identityUrl', given)).toThrow(/^identityUrl must have no/);
});
