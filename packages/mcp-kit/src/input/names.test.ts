import { expect, test } from 'vitest';
import * as z from 'zod';
import { InputError } from '../errors.ts';
import { idParameters, resolveNames } from './names.ts';
import { id, idOrName } from './schemas.ts';

const shape = {
  incident_id: id('incident'),
  service_id: idOrName('service').optional(),
  team_ids: z.array(idOrName('team')).optional(),
  title: z.string().optional(),
};

const known: Readonly<Record<string, string>> = { Checkout: 'PSRV', Payments: 'PTEAM' };

async function resolve(input: Readonly<Record<string, unknown>>, isStrict = false) {
  const warnings: string[] = [];
  const idOf = async (resource: string, name: string) => {
    const found = known[name];
    if (name === 'broken') throw new TypeError('broken');
    if (found === undefined) throw new InputError(`There is no ${resource} ${name}`);
    return found;
  };
  const { signal } = new AbortController();
  const warn = (sentence: string) => void warnings.push(sentence);
  const ids = await resolveNames({ shape, book: { idOf }, isStrict, signal, warn }, input);
  return { ids, warnings };
}

test('names become ids, and everything else stays out of it', async () => {
  const input = { incident_id: 'Q1', service_id: 'Checkout', team_ids: ['Payments'], title: 'x' };

  const { ids, warnings } = await resolve(input);

  expect(ids).toEqual({ service_id: 'PSRV', team_ids: ['PTEAM'] });
  expect(warnings).toEqual([]);
});

test('a filter that is named twice is one', async () => {
  expect((await resolve({ team_ids: ['Payments', 'Payments'] })).ids).toEqual({
    team_ids: ['PTEAM'],
  });
});

test('an unknown name is dropped from a filter with a warning', async () => {
  const { ids, warnings } = await resolve({ team_ids: ['Nobody', 'Payments'] });

  expect(ids).toEqual({ team_ids: ['PTEAM'] });
  expect(warnings).toEqual(['Ignored: There is no team Nobody']);
});

test.each([
  ['alone in a filter', { team_ids: ['Nobody'] }, false],
  ['by itself', { service_id: 'Nobody' }, false],
  ['in half a change', { team_ids: ['Nobody', 'Payments'] }, true],
])('an unknown name %s is an error', async (_, input, isStrict) => {
  await expect(resolve(input, isStrict)).rejects.toThrow(InputError);
});

test('a fault of our own is not taken for an unknown name', async () => {
  await expect(resolve({ team_ids: ['broken', 'Payments'] })).rejects.toThrow(TypeError);
});

test('knows which parameters take ids, and which names', () => {
  expect(idParameters(shape)).toEqual([
    { name: 'incident_id', resource: 'incident', isNamed: false, isList: false },
    { name: 'service_id', resource: 'service', isNamed: true, isList: false },
    { name: 'team_ids', resource: 'team', isNamed: true, isList: true },
  ]);
});

test.each(['', ' ', 'a\u0000b', 'a\nb', 'a\u200bb', 'x'.repeat(201)])(
  '%j is neither id nor name',
  (text) => {
    expect(idOrName('team').safeParse(text).success).toBe(false);
  },
);
