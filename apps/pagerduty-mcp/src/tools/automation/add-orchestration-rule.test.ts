import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';
import { changes, rulesIn, serviceNamed, shopRules } from './automation.fixture.ts';

const conditions = ["event.source matches part 'search'"];

test('adds a rule of a router after the others, to a service by its name', async () => {
  const served = await serve();
  const place = await shopRules(served);
  const { rows: before } = await served.call('get_orchestration_rules', place);

  const { rows, metadata } = await served.call('add_orchestration_rule', {
    ...place,
    conditions,
    label: 'Search',
    route_to_service_id: 'Order Service',
  });

  const { rows: after } = await served.call('get_orchestration_rules', place);
  expect(metadata.description).toMatch(/^A rule is added to the router rules of orchestration/);
  expect(rulesIn(rows)).toEqual([
    ...rulesIn(before),
    {
      id: expect.any(String),
      label: 'Search',
      conditions: [{ expression: conditions[0] }],
      actions: { route_to: await serviceNamed(served, 'Order Service') },
    },
  ]);
  expect(rulesIn(after)).toEqual(rulesIn(rows));
  expect(changes(served)).toHaveLength(1);
});

test('adds a rule of a service', async () => {
  const { call } = await serve();
  const place = { path: 'service', service_id: 'Checkout API' };

  await call('add_orchestration_rule', { ...place, conditions, actions: { suppress: true } });

  const { rows } = await call('get_orchestration_rules', place);
  expect(rulesIn(rows)).toMatchObject([{ actions: { suppress: true } }]);
});

test('a rule that is there already is said to be, and nothing is sent', async () => {
  const served = await serve();
  const input = {
    ...(await shopRules(served, 'global')),
    conditions: ["event.custom_details.env matches 'staging'"],
    actions: { drop_event: true },
  };

  const { metadata, error } = await served.call('add_orchestration_rule', input);

  expect(error).toBeUndefined();
  expect(metadata.description).toMatch(/have this rule already; nothing was changed$/);
  expect(changes(served)).toEqual([]);
});

test('rules that change while one is added are a CONFLICT', async () => {
  const served = await serve();
  const place = await shopRules(served, 'global');
  const body = { orchestration_path: { sets: [{ id: 'start', rules: [] }] } };
  served.sandbox.faults.inject({
    on: 'GET /event_orchestrations/{id}/global',
    kind: 'status',
    status: 200,
    body,
  });

  const { error } = await served.call('add_orchestration_rule', {
    ...place,
    conditions,
    actions: { suppress: true },
  });

  expect(error?.code).toBe('CONFLICT');
  expect(changes(served)).toEqual([]);
});

test.each([
  ['a rule without actions', { path: 'global' }, 'does nothing'],
  [
    'a service where sets are meant',
    { path: 'global', route_to_service_id: 'Checkout API' },
    'is for path router',
  ],
  [
    'a set that there is not',
    { path: 'global', actions: { suppress: true }, set: 'later' },
    'There is no set later',
  ],
  ['no conditions', { path: 'global', actions: { suppress: true }, conditions: [] }, 'conditions'],
])('refuses %s', async (_, input, words) => {
  const served = await serve();
  const place = await shopRules(served);

  const { error } = await served.call('add_orchestration_rule', { ...place, conditions, ...input });

  expect(error).toMatchObject({ code: 'INVALID_INPUT', message: expect.stringContaining(words) });
  expect(changes(served)).toEqual([]);
});
