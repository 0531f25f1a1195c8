import { expect, test } from 'vitest';
import { checkFieldValue } from './check-field-value.ts';

const field = (
  data_type: string,
  field_type = 'single_value',
  options: readonly string[] = [],
) => ({
  ...{ id: 'PFIELD1', display_name: 'Field', data_type, field_type },
  field_options: options.map((value) => ({ data: { value } })),
});

test.each([
  [field('integer'), 7],
  [field('float'), 7.5],
  [field('boolean'), false],
  [field('datetime'), '2026-11-20T14:30:00Z'],
  [field('url'), 'https://acme-outdoor.example'],
  [field('string', 'multi_value_fixed', ['a', 'b']), ['b', 'a']],
  [field('string', 'single_value_fixed', ['a', 'b']), null],
])('%j takes %j', (given, value) => {
  expect(checkFieldValue(given, value)).toBeUndefined();
});

test.each([
  [field('integer'), 7.5, 'Field must be of the type integer'],
  [field('url'), 'nowhere', 'Field must be of the type url'],
  [field('string'), 'x'.repeat(201), 'Field must be of the type string'],
  [field('string'), ['a'], 'Field takes one value'],
  [field('string', 'multi_value'), 'a', 'Field takes a list of values'],
  [
    field('string', 'multi_value'),
    Array.from({ length: 11 }, String),
    'Field takes 10 values at most',
  ],
  [field('string', 'single_value_fixed', ['a', 'b']), 'c', 'c is not an option of Field'],
])('%j does not take %j', (given, value, error) => {
  expect(checkFieldValue(given, value)).toBe(error);
});
