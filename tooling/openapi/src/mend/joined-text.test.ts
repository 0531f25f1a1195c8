import { expect, test } from 'vitest';
import { buildApi } from '../build.ts';
import { pingera } from '../pingera.ts';
import { tinyDocument } from '../tiny-document.fixture.ts';

test('makes a text that is joined by commas a list, and leaves the others alone', () => {
  const status = { type: 'string', enum: ['ok', 'failed'] };
  const document = tinyDocument({
    'GET /a': {
      parameters: [
        { name: 'status', in: 'query', explode: false, schema: status },
        { name: 'page', in: 'query', explode: false, schema: { type: 'integer' } },
        { name: 'name', in: 'query', schema: { type: 'string' } },
        { name: 'X-Name', in: 'header', explode: false, schema: { type: 'string' } },
      ],
    },
  });

  const [operation] = buildApi(document, pingera).operations;

  expect(operation?.parameters.map(({ schema }) => schema)).toEqual([
    { type: 'array', items: status },
    { type: 'integer' },
    { type: 'string' },
    { type: 'string' },
  ]);
});
