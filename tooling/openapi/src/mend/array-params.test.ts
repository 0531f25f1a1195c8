import { expect, test } from 'vitest';
import { type Operation, parametersIn } from '../api.ts';
import { buildApi } from '../build.ts';
import { pagerduty } from '../pagerduty.ts';
import type { JsonObject } from '../record.ts';
import { tinyDocument } from '../tiny-document.fixture.ts';

function queryOf(...parameters: JsonObject[]): Operation['parameters'] {
  const query = parameters.map((parameter) => ({ in: 'query', ...parameter }));
  const [operation] = buildApi(
    tinyDocument({ 'GET /a': { parameters: query } }),
    pagerduty,
  ).operations;
  return operation === undefined ? [] : parametersIn(operation, 'query');
}

test('makes a bracketed parameter a list of what its text may be', () => {
  const query = queryOf({
    name: 'include[]',
    schema: { type: 'string', enum: ['teams', 'users'], uniqueItems: true },
  });

  expect(query).toMatchObject([
    {
      name: 'include[]',
      schema: { type: 'array', items: { type: 'string', enum: ['teams', 'users'] } },
    },
  ]);
});

test.each(['ids[]', 'ids'])('leaves %s alone where it is a list already', (name) => {
  const schema = { type: 'array', items: { type: 'string' } };

  const query = queryOf({ name, schema });

  expect(query).toMatchObject([{ name, schema }]);
});

test('makes a comma-joined parameter for several values a list under its plain name', () => {
  const query = queryOf(
    { name: 'sort_by', explode: false, schema: { type: 'string', maxItems: 2 } },
    { name: 'order', explode: false, schema: { type: 'string' } },
  );

  expect(query).toMatchObject([
    { name: 'sort_by', schema: { type: 'array', items: { type: 'string' } } },
    { name: 'order', schema: { type: 'string' } },
  ]);
});
