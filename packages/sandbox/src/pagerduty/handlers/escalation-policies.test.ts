import { expect, test } from 'vitest';
import { column, openSandbox } from '../sandbox.fixture.ts';

test('lists policies by name, team and query', async () => {
  const { list, idOf } = openSandbox();
  const platform = await idOf('teams', 'Platform');

  expect(column(await list('/escalation_policies'), 'name')).toEqual([
    'Checkout & Payments',
    'Data & Inventory',
    'Orders',
    'Platform',
  ]);
  expect(column(await list(`/escalation_policies?team_ids[]=${platform}`), 'name')).toEqual([
    'Data & Inventory',
    'Platform',
  ]);
  expect(column(await list('/escalation_policies?query=ORD&sort_by=name:desc'), 'name')).toEqual([
    'Orders',
  ]);
});

test('finds the policies of a user, directly and through a schedule', async () => {
  const { list, idOf } = openSandbox();
  const of = async (name: string) =>
    column(await list(`/escalation_policies?user_ids[]=${await idOf('users', name)}`), 'name');

  expect(await of('Dana Reyes')).toEqual(['Checkout & Payments', 'Orders']);
  expect(await of('Sam Okafor')).toEqual(['Data & Inventory']);
  expect(await of('Helen Cho')).toEqual([]);
});

test('shows levels and targets, with references or in full', async () => {
  const { get, idOf } = openSandbox();
  const id = await idOf('escalation_policies', 'Checkout & Payments');
  const includes = ['services', 'teams', 'targets', 'escalation_rule_assignment_strategies'];

  expect(await get(`/escalation_policies/${id}`)).toMatchObject({
    escalation_policy: {
      id,
      num_loops: 2,
      escalation_rules: [
        { escalation_delay_in_minutes: 30, targets: [{ type: 'schedule_reference' }] },
        { targets: [{ summary: 'Payments Secondary' }] },
        { targets: [{ type: 'user_reference', summary: 'Marcus Lee' }] },
      ],
      services: [{ summary: 'Checkout API' }, { summary: 'Payment Gateway' }],
    },
  });
  expect(
    await get(`/escalation_policies/${id}?${includes.map((one) => `include[]=${one}`).join('&')}`),
  ).toMatchObject({
    escalation_policy: {
      escalation_rules: [
        {
          escalation_rule_assignment_strategy: 'assign_to_everyone',
          targets: [{ type: 'schedule', time_zone: 'America/New_York' }],
        },
        {},
        { targets: [{ type: 'user', job_title: 'Staff Engineer, Payments' }] },
      ],
      services: [{ type: 'service' }, { type: 'service' }],
      teams: [{ type: 'team' }],
    },
  });
});

test('refuses what it cannot be, and policies that are not there', async () => {
  const { send } = openSandbox();

  expect((await send('GET /escalation_policies?include[]=x')).status).toBe(400);
  expect((await send('GET /escalation_policies/PNO')).status).toBe(404);
});
