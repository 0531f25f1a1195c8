import type { Check } from 'pingera-sdk';
import { expect, test } from 'vitest';
import { neighboursOf } from './neighbours.ts';

const check: Check = {
  id: 'a',
  name: 'Shop',
  type: 'web',
  url: 'https://shop.example/',
  group_id: 'g',
};

test('those with the most in common come first, the check itself not at all', () => {
  const others: readonly Check[] = [
    check,
    { id: 'b', name: 'Far', type: 'web', url: 'not a url' },
    { id: 'c', name: 'Group', type: 'tcp', host: 'db.example', group_id: 'g' },
    { id: 'd', name: 'Host', type: 'ssl', host: 'shop.example', group_id: 'g' },
    { id: 'e', name: 'Region', type: 'api', url: 'https://api.example/' },
  ];
  const lately = [
    { check_id: 'a', region: 'EU, West' },
    { check_id: 'e', region: 'EU, West' },
    { check_id: 'c', region: 'US, East coast' },
  ];

  const found = neighboursOf(check, others, lately);

  expect(found.map(({ name, shares }) => [name, shares])).toEqual([
    ['Host', ['host', 'group']],
    ['Group', ['group']],
    ['Region', ['region']],
    ['Far', []],
  ]);
});

test('checks without host or group share neither', () => {
  const bare: Check = { id: 'a', name: 'Script', type: 'multistep' };

  const found = neighboursOf(bare, [{ ...bare, id: 'b' }], [{}]);

  expect(found).toMatchObject([{ id: 'b', shares: [] }]);
});
