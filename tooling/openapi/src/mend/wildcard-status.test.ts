import { expect, test } from 'vitest';
import { buildApi } from '../build.ts';
import { pingera } from '../pingera.ts';
import { answers, text, tinyDocument } from '../tiny-document.fixture.ts';

test('files an answer of any success status under 200', () => {
  const document = tinyDocument({
    'GET /a': { 'x-effect': 'read', ...answers(text, '2XX') },
    'GET /b': { 'x-effect': 'read', ...answers(text, '201') },
  });

  const { operations } = buildApi(document, pingera);

  expect(operations.map(({ responses }) => Object.keys(responses))).toEqual([['200'], ['201']]);
});
