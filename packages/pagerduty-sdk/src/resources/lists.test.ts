import { expect, test } from 'vitest';
import type { PagerDuty } from '../client.ts';
import type { Paginated } from '../core/pagination.ts';
import { client } from '../core/transport.fixture.ts';

type List = (pagerduty: PagerDuty, signal?: AbortSignal) => Paginated<unknown>;

const lists: [string, string, string, List][] = [
  [
    'services',
    '/services',
    '?team_ids[]=T1',
    ({ services }, signal) => services.list({ team_ids: ['T1'] }, { signal }),
  ],
  [
    'escalation_policies',
    '/escalation_policies',
    '?user_ids[]=U1&user_ids[]=U2',
    ({ escalationPolicies }, signal) =>
      escalationPolicies.list({ user_ids: ['U1', 'U2'] }, { signal }),
  ],
  [
    'oncalls',
    '/oncalls',
    '?schedule_ids[]=S1&earliest=true',
    ({ onCalls }, signal) => onCalls.list({ schedule_ids: ['S1'], earliest: true }, { signal }),
  ],
  [
    'users',
    '/users',
    '?team_ids[]=T1',
    ({ users }, signal) => users.list({ team_ids: ['T1'] }, { signal }),
  ],
];

test.each(lists)(
  'lists %s over two pages, its filters on each',
  async (field, path, search, list) => {
    const { pagerduty, requests } = client([
      { [field]: [{ id: '1' }, { id: '2' }], more: true },
      { [field]: [{ id: '3' }], more: false },
    ]);

    expect(await list(pagerduty).take(10)).toEqual([{ id: '1' }, { id: '2' }, { id: '3' }]);
    expect(requests.map(({ url }) => decodeURIComponent(url.pathname + url.search))).toEqual([
      `${path}${search}&limit=10&offset=0`,
      `${path}${search}&limit=10&offset=2`,
    ]);
  },
);

test('an empty filter is refused, for leaving it out would widen the answer', async () => {
  const { pagerduty, requests } = client([]);

  await expect(pagerduty.services.list({ team_ids: [] }).take(1)).rejects.toThrow('empty list');
  await expect(pagerduty.onCalls.list({ user_ids: [] }).take(1)).rejects.toThrow('empty list');
  expect(requests).toEqual([]);
});

test.each(lists)('%s: another body is refused', async (field, _, _search, list) => {
  const { pagerduty } = client([{ unexpected: [] }]);

  await expect(list(pagerduty).take(1)).rejects.toThrow(`there is no list ${field}`);
});

test.each(lists)('%s: can be aborted', async (_, _path, _search, list) => {
  const { pagerduty } = client([]);

  await expect(list(pagerduty, AbortSignal.abort('stop')).take(1)).rejects.toBe('stop');
});
