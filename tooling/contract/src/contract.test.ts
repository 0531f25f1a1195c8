import { expect, test } from 'vitest';
import { createContract, type Sent } from './contract.ts';

const contract = createContract({
  openapi: '3.1.0',
  paths: {
    '/things/{id}': {
      parameters: [{ $ref: '#/components/parameters/Id' }],
      put: {
        parameters: [
          { in: 'query', name: 'limit', schema: { type: 'integer', maximum: 9 } },
          { in: 'query', name: 'ids[]', schema: { type: 'array', items: { enum: ['a', 'b'] } } },
          { in: 'header', name: 'From', required: true, schema: { type: 'string' } },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } },
        },
        responses: {
          '200': {
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Thing' },
                examples: {
                  one: { value: { name: 'x' } },
                  two: { $ref: '#/components/examples/Two' },
                },
              },
            },
          },
          '204': { description: 'Nothing' },
        },
      },
    },
  },
  components: {
    parameters: { Id: { in: 'path', name: 'id', required: true, schema: { type: 'string' } } },
    examples: { Two: { value: { name: 'y' } } },
    schemas: {
      Thing: {
        type: 'object',
        required: ['name'],
        properties: { name: { type: 'string' }, note: { type: 'string', nullable: true } },
      },
    },
  },
});

const key = 'PUT /things/{id}';

function sent(over: Partial<Sent> & { readonly search?: string }): Sent {
  return {
    method: 'PUT',
    path: '/things/t1',
    query: new URLSearchParams(over.search ?? ''),
    headers: new Headers({ From: 'me@shop.example' }),
    body: { name: 'x', note: null },
    ...over,
  };
}

test('a request that fits has no faults', () => {
  expect(contract.requestFaults(key, sent({ search: 'limit=3&ids[]=a&ids[]=b' }))).toEqual([]);
});

test.each([
  [{ method: 'POST' }, `POST /things/t1 was sent for ${key}`],
  [{ path: '/things/t1/more' }, 'was sent for'],
  [{ search: 'limit=10' }, 'query limit: the body must be <= 9'],
  [{ search: 'limit=many' }, 'query limit'],
  [{ search: 'ids[]=c' }, 'query ids[]: /0 must be equal to one of the allowed values'],
  [{ search: 'moon=1' }, 'query moon is not known'],
  [{ headers: new Headers() }, 'header From is missing'],
  [{ body: undefined }, 'the body is missing'],
  [{ body: { note: 'x' } }, "must have required property 'name'"],
  [{ body: { name: 7 } }, '/name must be string'],
])('%j is told', (over, fault) => {
  expect(contract.requestFaults(key, sent(over)).join()).toContain(fault);
});

test.each([
  [200, { name: 'x' }, 0],
  [200, { name: null }, 1],
  [204, undefined, 0],
  [204, {}, 1],
  [500, {}, 1],
])('an answer of status %d with %j has %d faults', (status, body, count) => {
  expect(contract.answerFaults(key, status, body)).toHaveLength(count);
});

test('examples are read, referenced ones too', () => {
  expect(contract.examples).toEqual([
    { key, status: 200, name: 'one', value: { name: 'x' } },
    { key, status: 200, name: 'two', value: { name: 'y' } },
  ]);
});

test('an operation that is not there is a mistake of the test', () => {
  expect(() => contract.requestFaults('GET /moon', sent({}))).toThrow('not in the document');
});
