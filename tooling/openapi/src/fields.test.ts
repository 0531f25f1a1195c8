import { expect, test } from 'vitest';
import { fieldsOf } from './fields.ts';
import { object, text } from './tiny-document.fixture.ts';

function requiredIn(schema: Parameters<typeof fieldsOf>[0]): [string, boolean][] {
  return [...fieldsOf(schema, {})].map(([name, { required }]) => [name, required]);
}

test('joins the parts of an allOf in their order', () => {
  const fields = requiredIn({
    allOf: [object({ id: text }), object({ name: text }, { required: ['name'] })],
    required: ['id'],
  });

  expect(fields).toEqual([
    ['id', true],
    ['name', true],
  ]);
});

test('requires of a choice only what every branch requires', () => {
  const fields = requiredIn({
    oneOf: [
      object({ type: text, script: text }, { required: ['type', 'script'] }),
      object({ type: text, job: text }, { required: ['type'] }),
    ],
  });

  expect(fields).toEqual([
    ['type', true],
    ['script', false],
    ['job', false],
  ]);
});

test('follows references', () => {
  const schemas = { Pet: object({ id: text }), Cat: { $ref: '#/components/schemas/Pet' } };

  const fields = fieldsOf({ $ref: '#/components/schemas/Cat' }, schemas);

  expect([...fields.keys()]).toEqual(['id']);
});

test('refuses a reference that goes in circles', () => {
  const schemas = { Loop: { $ref: '#/components/schemas/Loop' } };

  const read = () => fieldsOf({ $ref: '#/components/schemas/Loop' }, schemas);

  expect(read).toThrow('#/components/schemas/Loop leads nowhere');
});
