import { expect, test } from 'vitest';
import { liftInheritedRequired } from './inherited-required.ts';

const base = { $ref: '#/components/schemas/Base' };

test('lets a reference require the id it inherits', () => {
  const mended = liftInheritedRequired({
    allOf: [base, { type: 'object', required: ['type', 'id'] }],
  });

  expect(mended).toEqual({ allOf: [base], required: ['type', 'id'] });
});

test('keeps a part that declares fields, and what it requires of them', () => {
  const part = { properties: { name: { type: 'string' } }, required: ['name', 'id'] };

  const mended = liftInheritedRequired({ allOf: [base, part], required: ['self'] });

  expect(mended).toEqual({ allOf: [base, part], required: ['self', 'id'] });
});

test('leaves an allOf alone that requires only its own', () => {
  const schema = { allOf: [base, { properties: { name: {} }, required: ['name'] }] };

  const mended = liftInheritedRequired(schema);

  expect(mended).toEqual(schema);
});
