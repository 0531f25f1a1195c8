import { expect, test } from 'vitest';
import { loosenPartialResults } from './partial-results.ts';

test('requires no entity of an item that may have failed', () => {
  const properties = { status: {}, errors: {}, override: {} };

  const mended = loosenPartialResults({ type: 'object', properties, required: ['override'] });

  expect(mended).toEqual({ type: 'object', properties });
});

test('keeps what other objects require', () => {
  const error = { properties: { code: {}, errors: {} }, required: ['code'] };

  const mended = loosenPartialResults(error);

  expect(mended).toEqual(error);
});
