import { expect, test } from 'vitest';
import { client } from '../core/transport.fixture.ts';
import { AmbiguousNameError } from './errors.ts';
import { upsert } from './upsert.ts';

const steps = { update: async (id: string) => `changed ${id}`, create: async () => 'made' };

test.each([
  ['one of that name is changed', [{ id: 'P1', name: 'Shop' }], 'changed P1'],
  ['one whose name only begins so is another one', [{ id: 'P2', name: 'Shop front' }], 'made'],
  ['none is made', [], 'made'],
])('%s', async (_, teams, outcome) => {
  const { pagerduty } = client([
    { teams, more: false },
    { teams: [], more: false },
  ]);

  expect(await upsert(pagerduty, 'team', 'Shop', steps)).toBe(outcome);
});

test('two of that name are left alone', async () => {
  const teams = ['P1', 'P2'].map((id) => ({ id, name: 'Shop' }));
  const { pagerduty } = client([{ teams, more: false }]);

  await expect(upsert(pagerduty, 'team', 'Shop', steps)).rejects.toThrow(AmbiguousNameError);
});
