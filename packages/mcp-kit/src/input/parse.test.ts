import { expect, test } from 'vitest';
import * as z from 'zod';
import { InputError } from '../errors.ts';
import { parseInput } from './parse.ts';
import { id, isoDate, words } from './schemas.ts';

const Status = z.enum(['triggered', 'acknowledged', 'resolved']);

const shape = {
  incident_id: id('incident').optional(),
  statuses: z.array(Status).optional(),
  team_ids: z.array(id('team')).optional(),
  title: words(20).optional(),
  since: isoDate().optional(),
  urgent: z.boolean().optional(),
  delay: z.int().min(1).max(60).default(5),
  note: z.string().nullable().optional(),
};

const rules = {
  shape,
  aliases: { status: 'statuses', incidentId: 'incident_id' },
  bundles: ['incident_data'],
};

function read(args: unknown) {
  return parseInput(rules, args);
}

/** The error that the arguments are answered with. */
function refusal(args: unknown): InputError {
  try {
    read(args);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('The arguments were taken');
}

test.each([
  ['no arguments at all', undefined],
  ['null', null],
  ['an empty object', {}],
])('%s leave the defaults', (_, args) => {
  expect(read(args)).toEqual({ values: { delay: 5 }, given: {}, warnings: [] });
});

test('what the caller gave is told apart from defaults', () => {
  const { values, given } = read({ title: 'Slow' });

  expect(values).toEqual({ title: 'Slow', delay: 5 });
  expect(given).toEqual({ title: 'Slow' });
});

test('texts that hold the meant type are taken', () => {
  const { values } = read({
    delay: '30',
    urgent: 'true',
    statuses: '["Triggered", "resolved"]',
    team_ids: 4711,
  });

  expect(values).toEqual({
    delay: 30,
    urgent: true,
    statuses: ['triggered', 'resolved'],
    team_ids: ['4711'],
  });
});

test('null stands for a parameter that was not given', () => {
  const { values, given } = read({ title: null, delay: null, statuses: null });

  expect(values).toEqual({ delay: 5 });
  expect(given).toEqual({});
});

test('null stays where a parameter knows it', () => {
  expect(read({ note: null }).values).toEqual({ note: null, delay: 5 });
});

test('null for a required parameter is a missing one', () => {
  const required = { shape: { title: words(20) }, aliases: {}, bundles: [] };

  expect(() => parseInput(required, { title: null })).toThrow('title is required');
});

test('dates are passed on in UTC', () => {
  expect(read({ since: '2026-03-01T09:00:00+01:00' }).values['since']).toBe(
    '2026-03-01T08:00:00.000Z',
  );
});

test.each([
  ['an alias', { status: ['resolved'] }],
  ['a bundle', { incident_data: { statuses: ['resolved'] } }],
  ['a bundle as JSON text', { incident_data: '{"statuses":["resolved"]}' }],
  ['an alias in a bundle', { incident_data: { status: 'resolved' } }],
])('%s is read as the parameter of today', (_, args) => {
  const { values, given } = read(args);

  expect(values['statuses']).toEqual(['resolved']);
  expect(given).toHaveProperty('statuses');
});

test('a bundle stands beside flat parameters', () => {
  const { values } = read({ incident_data: { title: 'Slow' }, delay: 9 });

  expect(values).toEqual({ title: 'Slow', delay: 9 });
});

test('an alias that is a parameter of its own keeps its meaning', () => {
  const own = { shape: { name: words(9) }, aliases: { name: 'title' }, bundles: ['name'] };

  expect(parseInput(own, { name: 'x' }).values).toEqual({ name: 'x' });
});

test('the same value under two names is taken', () => {
  expect(read({ incidentId: 'P1', incident_id: 'P1' }).values['incident_id']).toBe('P1');
});

test('two values for one parameter are refused rather than picked from', () => {
  const { message } = refusal({ incidentId: 'P1', incident_data: { incident_id: 'P2' } });

  expect(message).toBe('incident_id is given twice, with different values');
});

test.each([
  ['text', 'hello'],
  ['a list', [1]],
  ['a number', 7],
])('arguments that are %s are refused', (_, args) => {
  expect(refusal(args).message).toBe('The arguments must be an object of parameters');
});

test.each([
  ['text', 'title: Slow'],
  ['broken JSON', '{"title"'],
  ['a list', ['Slow']],
  ['a number', 5],
])('a bundle that is %s is refused by name', (_, bundle) => {
  expect(refusal({ incident_data: bundle }).message).toBe(
    'incident_data must be an object of parameters',
  );
});

test.each([
  ['titel', 'there is no parameter titel; did you mean title?'],
  ['TITLE', 'there is no parameter TITLE; did you mean title?'],
  ['team_id', 'there is no parameter team_id; did you mean team_ids?'],
  ['completely_other', 'there is no parameter completely_other'],
])('the unknown parameter %s is refused', (name, sentence) => {
  const { problem } = refusal({ [name]: 'x' });

  expect(problem.message).toBe(sentence);
  expect(problem.hint).toMatch(/^Parameters: incident_id, statuses, /);
});

test.each([
  ['page', 1],
  ['page', '1'],
  ['offset', 0],
])('%s = %j is where a list begins anyway', (name, value) => {
  const shape = { cursor: z.string().optional() };

  expect(parseInput({ ...rules, shape }, { [name]: value }).values).toEqual({});
  expect(() => parseInput({ ...rules, shape: {} }, { [name]: value })).toThrow('no parameter');
});

test.each(['page', 'offset'])('a list that is asked for a %s says how it goes on', (name) => {
  const cursor = z.string().optional();

  const readList = () => parseInput({ ...rules, shape: { name: words(9), cursor } }, { [name]: 2 });

  expect(readList).toThrow(
    `there is no parameter ${name}: go on with cursor, the last answer's next_cursor`,
  );
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'])(
  '%s is refused like any other unknown parameter',
  (name) => {
    for (const value of ['{"delay":1}', 'null', '"x"']) {
      const { message } = refusal(JSON.parse(`{"${name}":${value}}`));

      expect(message).toContain(`there is no parameter ${name}`);
    }
  },
);

test('a prototype in the arguments or in a bundle gives no values', () => {
  expect(refusal(JSON.parse('{"__proto__":{"title":"x"}}')).message).toMatch(/no parameter/);
  expect(refusal({ incident_data: '{"__proto__":{"title":"x"}}' }).message).toMatch(
    /no parameter __proto__/,
  );
});

test('every fault is named in one message', () => {
  const { problem } = refusal({ delay: 'soon', urgent: 'maybe', since: 'yesterday', titel: 'x' });

  expect(problem.code).toBe('INVALID_INPUT');
  expect(problem.message.split('; ')).toEqual([
    'there is no parameter titel',
    'did you mean title?',
    'since = "yesterday": not an ISO 8601 date such as 2026-03-01 or 2026-03-01T09:00:00Z',
    'urgent = "maybe": Invalid input: expected boolean, received string',
    'delay = "soon": Invalid input: expected number, received string',
  ]);
});

test('a value is named with what is allowed in its place', () => {
  expect(refusal({ delay: 90 }).message).toBe('delay = 90: Too big: expected number to be <=60');
  expect(refusal({ statuses: 'burning' }).message).toBe(
    'statuses = "burning": Invalid option: expected one of "triggered"|"acknowledged"|"resolved"',
  );
});

test('blank text is refused where words are wanted', () => {
  expect(refusal({ title: ' \n' }).message).toContain('must not be blank');
});

test('a long value is shortened in the message', () => {
  const { message } = refusal({ delay: 'x'.repeat(10_000) });

  expect(message.length).toBeLessThan(200);
});

test('hidden characters of a value do not reach the message', () => {
  expect(refusal({ delay: 'a\u202Eb\u200Bc' }).message).toContain('delay = "abc"');
});

test('past the fifth, faults are only counted', () => {
  const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`zz${index}`, 1]));

  const { message } = refusal(many);

  expect(message).toMatch(/there is no parameter zz4; and 495 more$/);
});
