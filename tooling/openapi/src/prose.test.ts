import { expect, test } from 'vitest';
import { stripProse } from './prose.ts';

test('drops the texts and examples of objects', () => {
  const stripped = stripProse({
    info: { title: 'Pets', version: '1' },
    components: {
      examples: { Cat: { value: 1 } },
      schemas: { Cat: { type: 'object', title: 'Cat', description: 'A cat', example: {} } },
    },
  });

  expect(stripped).toEqual({
    info: { version: '1' },
    components: { schemas: { Cat: { type: 'object' } } },
  });
});

test('keeps fields that are named like a text', () => {
  const properties = {
    description: { type: 'string' },
    example: { type: 'object', properties: { title: { type: 'string' } } },
    summary: { type: 'string' },
    title: { type: 'string' },
  };

  const stripped = stripProse({ type: 'object', description: 'A note', properties });

  expect(stripped).toEqual({ type: 'object', properties });
});

test('leaves values alone', () => {
  const schema = { default: { title: 'none' }, enum: [{ description: 'first' }] };

  const stripped = stripProse(schema);

  expect(stripped).toEqual(schema);
});
