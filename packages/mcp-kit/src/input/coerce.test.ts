import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { coerce, core } from './coerce.ts';

const Status = z.enum(['triggered', 'acknowledged']);
const Rule = z.object({
  delay: z.int(),
  targets: z.array(z.string()),
  note: z.string().optional(),
});

test.each([
  ['a number', z.number(), '5', 5],
  ['a negative number', z.number(), '-5', -5],
  ['a fraction', z.number(), ' 0.25 ', 0.25],
  ['a whole number', z.int(), '25', 25],
  ['true', z.boolean(), 'true', true],
  ['false', z.boolean(), ' False ', false],
  ['an enum value in other letters', Status, 'TRIGGERED', 'triggered'],
  ['a number for an id', z.string(), 4711, '4711'],
  ['a JSON list', z.array(z.string()), '["a","b"]', ['a', 'b']],
  ['a JSON list of numbers in text', z.array(z.int()), '["1", 2]', [1, 2]],
  ['a lone value for a list', z.array(z.string()), 'a', ['a']],
  ['a lone number for a list of ids', z.array(z.string()), 7, ['7']],
  ['a lone object for a list', z.array(Rule), { delay: '5' }, [{ delay: 5 }]],
  ['a lone enum value for a list', z.array(Status), 'Acknowledged', ['acknowledged']],
  ['a JSON object', Rule, '{"delay":"30"}', { delay: 30 }],
  ['fields of an object', Rule, { delay: '30', targets: 'P1' }, { delay: 30, targets: ['P1'] }],
  ['a null field of an object', Rule, { delay: 1, note: null }, { delay: 1 }],
  ['values of a record', z.record(z.string(), z.string()), { id: 5 }, { id: '5' }],
  ['a JSON record', z.record(z.string(), z.unknown()), '{"a":1}', { a: 1 }],
  ['a union that takes no text', z.union([z.array(z.int()), z.object({})]), '[1]', [1]],
])('%s is read as meant', (_, schema, value, meant) => {
  expect(coerce(schema, value)).toEqual(meant);
});

test.each([
  ['a number in words', z.number(), 'five'],
  ['a number with a unit', z.number(), '5s'],
  ['a hexadecimal number', z.number(), '0x10'],
  ['an empty number', z.number(), ''],
  ['yes for true', z.boolean(), 'yes'],
  ['1 for true', z.boolean(), 1],
  ['an unknown enum value', Status, 'burning'],
  ['a broken JSON object', Rule, '{"delay":'],
  ['a JSON list for an object', Rule, '[1]'],
  ['a list for an object', Rule, [1]],
  ['a boolean for text', z.string(), true],
  ['an object for text', z.string(), { a: 1 }],
  ['a union that takes text', z.union([z.string(), z.array(z.int())]), '[1]'],
  ['anything for unknown', z.unknown(), '{"a":1}'],
  ['null', z.array(z.string()).nullable(), null],
  ['nothing', z.array(z.string()).optional(), undefined],
])('%s stays as it is, for the schema to judge', (_, schema, value) => {
  expect(coerce(schema, value)).toEqual(value);
});

test('broken JSON for a list is a lone text', () => {
  expect(coerce(z.array(z.string()), '["a"')).toEqual(['["a"']);
});

test('a number that has lost digits is not made an id', () => {
  expect(coerce(z.string(), JSON.parse('12345678901234567890'))).toBeTypeOf('number');
});

test.each([
  ['optional', z.number().optional()],
  ['nullable', z.number().nullable()],
  ['default', z.number().default(1)],
  ['prefault', z.number().prefault(1)],
  ['readonly', z.number().readonly()],
  ['a description', z.number().describe('A number')],
  ['a transform', z.number().transform(String)],
  ['several at once', z.number().min(1).nullable().default(2).optional()],
])('%s does not hide the schema inside', (_, schema) => {
  expect(core(schema)).toBeInstanceOf(z.ZodNumber);
  expect(coerce(schema, '5')).toBe(5);
});

test('a value that a schema takes as it is still passes after coercion', () => {
  const schema = z.object({
    n: z.number(),
    flag: z.boolean(),
    status: Status,
    ids: z.array(z.string()),
  });
  const values = fc.record({
    n: fc.double({ noNaN: true, noDefaultInfinity: true }),
    flag: fc.boolean(),
    status: fc.constantFrom(...Status.options),
    ids: fc.array(fc.string()),
  });

  fc.assert(
    fc.property(values, (value) => {
      expect(coerce(schema, value)).toEqual(value);
    }),
  );
});

test('several enum values may be parted by commas', () => {
  const Statuses = z.array(z.enum(['ok', 'failed']));

  expect(coerce(Statuses, 'ok, Failed')).toEqual(['ok', 'failed']);
  expect(coerce(z.array(z.string()), 'RU, Moscow')).toEqual(['RU, Moscow']);
});
