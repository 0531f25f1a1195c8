import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';
import { rulesIn, shopRules } from './automation.fixture.ts';

test('shows the rules of a router, and the services by name', async () => {
  const served = await serve();
  const place = await shopRules(served);

  const { rows, metadata } = await served.call('get_orchestration_rules', place);

  expect(metadata.description).toBe(`2 router rules of orchestration ${place.orchestration_id}`);
  expect(rows[0]).toMatchObject({
    ...place,
    version: expect.stringMatching(/^[\da-f]{16}$/),
    catch_all: { route_to: 'unrouted' },
    services: [{ name: 'Checkout API' }, { name: 'Payment Gateway' }],
  });
  expect(rulesIn(rows)).toMatchObject([
    { label: 'Checkout', conditions: [{ expression: "event.source matches part 'checkout'" }] },
    { label: 'Payments', actions: { route_to: expect.any(String) } },
  ]);
});

test.each([
  ['global', [{ label: 'Staging', actions: { drop_event: true } }]],
  ['unrouted', []],
])('shows the %s rules', async (path, rules) => {
  const served = await serve();

  const { rows } = await served.call('get_orchestration_rules', await shopRules(served, path));

  expect(rulesIn(rows)).toMatchObject(rules);
  expect(rows[0]).not.toHaveProperty('services');
});

test.each([true, false])('shows the rules of a service, in force or not: %s', async (active) => {
  const { call } = await serve();
  const service_id = 'Payment Gateway';
  await call('set_service_orchestration_active', { service_id, active });

  const { rows } = await call('get_orchestration_rules', { path: 'service', service_id });

  expect(rulesIn(rows)).toMatchObject([{ label: 'Heals by itself', actions: { suspend: 300 } }]);
  expect(rows[0]).toMatchObject({ active });
});

test('a name that cannot be looked up is a warning', async () => {
  const served = await serve();
  const place = await shopRules(served);
  served.sandbox.faults.inject({ on: 'GET /services/{id}', kind: 'status', status: 403 });

  const { rows, metadata } = await served.call('get_orchestration_rules', place);

  expect(rows[0]?.['services']).toHaveLength(1);
  expect(metadata.warnings?.[0]).toContain('the name of service');
});

test.each([
  ['a router without orchestration', { path: 'router' }],
  ['a service without id', { path: 'service', orchestration_id: 'o1' }],
  ['two owners', { path: 'global', orchestration_id: 'o1', service_id: 'PSERV01' }],
])('refuses %s', async (_, input) => {
  const { call, sent } = await serve();

  const { error } = await call('get_orchestration_rules', input);

  expect(error?.code).toBe('INVALID_INPUT');
  expect(sent).toEqual([]);
});

test('an answer that is no set of rules is an UPSTREAM_ERROR', async () => {
  const served = await serve();
  const place = await shopRules(served);
  served.sandbox.faults.inject({
    on: 'GET /event_orchestrations/{id}/router',
    kind: 'status',
    status: 200,
    body: {},
  });

  const { error } = await served.call('get_orchestration_rules', place);

  expect(error?.code).toBe('UPSTREAM_ERROR');
});
