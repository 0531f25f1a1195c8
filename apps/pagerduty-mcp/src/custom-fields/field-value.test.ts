import { expect, test } from 'vitest';
import { isSameValue, readFieldValue } from './field-value.ts';

const rules = (data_type: string, field_type = 'single_value', options?: readonly string[]) => ({
  ...{ display_name: 'Field', data_type, field_type, options },
});

test.each([
  [rules('boolean'), 'true', true],
  [rules('boolean'), false, false],
  [rules('float'), '2.5', 2.5],
  [rules('datetime'), '2026-03-04', '2026-03-04T00:00:00.000Z'],
  [rules('string'), 7, '7'],
  [rules('string', 'multi_value'), ['a', 'a', 'b'], ['a', 'b']],
  [rules('string', 'multi_value_fixed', ['East', 'West']), 'west', ['West']],
  [rules('integer'), null, null],
])('%j reads %j as %j', (field, given, value) => {
  expect(readFieldValue(field, given)).toEqual(value);
});

test.each([
  [rules('boolean'), 'perhaps'],
  [rules('float'), ''],
  [rules('integer'), true],
  [rules('datetime'), 'tomorrow'],
  [rules('string'), ' '],
  [rules('string'), 'x'.repeat(201)],
  [rules('string', 'multi_value'), Array.from({ length: 11 }, String)],
])('%j does not take %j', (field, given) => {
  expect(() => readFieldValue(field, given)).toThrow(/^Field /);
});

test.each([
  [['a', 'b'], ['b', 'a'], true],
  [['a'], ['a', 'b'], false],
  [null, undefined, true],
  [0, null, false],
])('%j beside %j: the same is %s', (one, other, same) => {
  expect(isSameValue(one, other)).toBe(same);
});
