import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { InputError } from '../errors.ts';
import { parseInput } from './parse.ts';
import { id, isoDate, words } from './schemas.ts';

const Status = z.enum(['triggered', 'acknowledged', 'resolved']);

const rules = {
  shape: {
    statuses: z.array(Status).optional(),
    team_ids: z.array(id('team')).max(3).optional(),
    incident_id: id('incident').describe('Of the incident').optional(),
    policy_id: id('escalation_policy').optional().describe('Of the policy'),
    service_id: id('service').min(2).nullable().default('P1'),
  },
  aliases: { ids: 'team_ids' },
  bundles: ['more'],
};

/** The problem that the arguments are answered with. */
function refusal(args: unknown) {
  try {
    parseInput(rules, args);
  } catch (error) {
    if (error instanceof InputError) return error.problem;
    throw error;
  }
  throw new Error('The arguments were taken');
}

test('wrong values of a list are a fault where the rules are strict', () => {
  const read = () =>
    parseInput({ ...rules, isStrict: true }, { statuses: ['burning', 'resolved'] });

  expect(read).toThrow('statuses = "burning"');
});

test('wrong values of a list are dropped with a warning', () => {
  const { values, warnings } = parseInput(rules, { statuses: ['burning', 'resolved', 5, null] });

  expect(values['statuses']).toEqual(['resolved']);
  expect(warnings).toEqual([
    expect.stringMatching(/^Ignored: statuses = "burning": .*"triggered".*; statuses = 5: .*null/),
  ]);
});

test('a list with no right value is refused, so that the filter does not widen', () => {
  const { code, message } = refusal({ statuses: ['burning', 'gone'] });

  expect(code).toBe('INVALID_INPUT');
  expect(message).toContain('statuses = "burning"');
  expect(message).toContain('statuses = "gone"');
});

test.each([
  ['a list', []],
  ['a list as text', '[]'],
])('%s of nothing is refused', (_, statuses) => {
  expect(refusal({ statuses }).message).toBe(
    'statuses is an empty list: leave it out, or name at least one value',
  );
});

test('a rule of the list as a whole counts for what is left of it', () => {
  expect(refusal({ team_ids: ['A', 'B', 'C', 'D'] }).message).toContain(
    'expected array to have <=3',
  );
  expect(parseInput(rules, { team_ids: ['A', 'B', 'C', '../D'] }).values['team_ids']).toEqual([
    'A',
    'B',
    'C',
  ]);
});

test('very many wrong values make one short warning', () => {
  const statuses = ['resolved', ...Array.from({ length: 200_000 }, (_, index) => `x${index}`)];

  const { values, warnings } = parseInput(rules, { statuses });

  expect(values['statuses']).toEqual(['resolved']);
  expect(warnings).toEqual([expect.stringMatching(/; and 199995 more$/)]);
});

const noIds = [
  ['another path', '../users'],
  ['nothing', ''],
  ['a slash', 'P1/notes'],
  ['a query', 'P1?x=1'],
  ['a space', 'P1 '],
  ['a line feed', 'P1\n'],
  ['a control character', 'P\u0000A'],
  ['a hidden character', 'P1\u200B'],
  ['another script', 'Р1'],
  ['10 kB', 'x'.repeat(10_000)],
  ['a percent sign', '%2e%2e'],
  ['an object', { id: 'P1' }],
  ['a boolean', true],
] as const;

test.each(noIds)('an id that is %s has a code of its own', (_, value) => {
  expect(refusal({ incident_id: value }).code).toBe('INVALID_INCIDENT_ID');
});

test.each(noIds)('an id in a list that is %s has a code of its own', (_, value) => {
  expect(refusal({ team_ids: [value] }).code).toBe('INVALID_TEAM_ID');
});

test('the code stays through describe, optional, default and further checks', () => {
  expect(refusal({ policy_id: '../x' }).code).toBe('INVALID_ESCALATION_POLICY_ID');
  expect(refusal({ policy_id: '../x' }).message).toContain('not the id of any escalation policy');
  expect(refusal({ service_id: '../x' }).code).toBe('INVALID_SERVICE_ID');
});

test('several faults at once are INVALID_INPUT', () => {
  expect(refusal({ incident_id: '../x', policy_id: '../x' }).code).toBe('INVALID_INPUT');
});

test.each(['P1', 'PABC123', 'Q2-x_9', '0', '6b1f2c1e-9f6d-4c1e-8a44-0c2f5a7d1b11', 4711])(
  '%j is an id',
  (value) => {
    expect(parseInput(rules, { incident_id: value }).values['incident_id']).toBe(String(value));
  },
);

test('a value nested beyond reason is refused, as JSON text too', () => {
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
  const loose = {
    shape: { body: z.unknown(), list: z.array(z.unknown()) },
    aliases: {},
    bundles: [],
  };

  expect(refusal({ statuses: JSON.parse(deep) }).message).toBe('statuses is nested too deeply');
  expect(refusal({ statuses: deep }).message).toBe('statuses is nested too deeply');
  expect(() => parseInput(loose, { body: JSON.parse(deep), list: [1] })).toThrow(InputError);
});

test('whatever JSON comes as arguments, it is taken or refused with an InputError', () => {
  const names = fc.oneof(
    fc.constantFrom(...Object.keys(rules.shape), 'ids', 'more', '__proto__', 'constructor'),
    fc.string(),
  );
  const values = fc.oneof(
    fc.jsonValue(),
    fc.json(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('triggered', ['resolved'], '[]', '{}', 'null', 1e21),
  );
  const objects = fc.array(fc.tuple(names, values)).map((entries) => Object.fromEntries(entries));

  fc.assert(
    fc.property(fc.oneof(objects, fc.jsonValue()), (args) => {
      try {
        const { values: read } = parseInput(rules, args);

        expect(z.object(rules.shape).safeParse(read).success).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
      }
    }),
    { numRuns: 2000 },
  );
});

test('words and dates of any text are taken or refused with an InputError', () => {
  const texts = { shape: { title: words(20), since: isoDate() }, aliases: {}, bundles: [] };

  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (title, since) => {
      expect(() => parseInput(texts, { title, since })).toThrow(InputError);
    }),
  );
});
