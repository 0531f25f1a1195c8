import { expect, test } from 'vitest';
import { toSchema } from './to-schema.ts';

test.each([
  [{ type: 'string', nullable: true }, { anyOf: [{ type: 'string' }, { type: 'null' }] }],
  [{ oneOf: [{}], nullable: true }, { anyOf: [{ oneOf: [{}] }, { type: 'null' }] }],
  [{ type: 'string', nullable: false }, { type: 'string' }],
  [
    { minimum: 1, exclusiveMinimum: true },
    { minimum: 1, exclusiveMinimum: 1 },
  ],
  [
    { maximum: 9, exclusiveMaximum: true },
    { maximum: 9, exclusiveMaximum: 9 },
  ],
  [{ maximum: 9, exclusiveMaximum: false }, { maximum: 9 }],
  [{ exclusiveMaximum: 9 }, { exclusiveMaximum: 9 }],
  [{ items: [{ nullable: true }] }, { items: [{ anyOf: [{}, { type: 'null' }] }] }],
  [
    { properties: { nullable: { type: 'string' } } },
    { properties: { nullable: { type: 'string' } } },
  ],
  [{ enum: ['a', 1, null] }, { enum: ['a', 1, null] }],
])('%j is %j', (document, schema) => {
  expect(toSchema(document)).toEqual(schema);
});
