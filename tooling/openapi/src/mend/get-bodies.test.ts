import { expect, test } from 'vitest';
import { buildApi } from '../build.ts';
import { pagerduty } from '../pagerduty.ts';
import { takes, text, tinyDocument } from '../tiny-document.fixture.ts';

test('drops the body of a GET and keeps that of a DELETE', () => {
  const document = tinyDocument({ 'GET /a': takes(text), 'DELETE /a': takes(text) });

  const { operations } = buildApi(document, pagerduty);

  expect(operations.map(({ key, body }) => [key, body !== undefined])).toEqual([
    ['GET /a', false],
    ['DELETE /a', true],
  ]);
});
