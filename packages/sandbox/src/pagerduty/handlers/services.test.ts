import { expect, test } from 'vitest';
import { at, column, openSandbox } from '../sandbox.fixture.ts';

test('lists services by name, with the state that their incidents give them', async () => {
  const { list } = openSandbox();

  const rows = await list('/services');

  expect(rows.map((row) => [at(row, 'name'), at(row, 'status')])).toEqual([
    ['Checkout API', 'critical'],
    ['Data Pipeline', 'critical'],
    ['Identity', 'active'],
    ['Inventory Sync', 'active'],
    ['Order Service', 'warning'],
    ['Payment Gateway', 'critical'],
    ['Search', 'critical'],
    ['Web Storefront', 'active'],
  ]);
});

test('narrows by team, query and name, and sorts', async () => {
  const { list, idOf } = openSandbox();
  const payments = await idOf('teams', 'Payments');

  expect(column(await list(`/services?team_ids[]=${payments}&sort_by=name:desc`), 'name')).toEqual([
    'Payment Gateway',
    'Order Service',
    'Checkout API',
  ]);
  expect(column(await list('/services?query=api'), 'name')).toEqual(['Checkout API']);
  expect(await list('/services?name=Checkout')).toEqual([]);
});

test('shows a service, with references or in full', async () => {
  const { get, idOf } = openSandbox();
  const id = await idOf('services', 'Inventory Sync');
  const includes = 'include[]=escalation_policies&include[]=teams&include[]=integrations';

  expect(await get(`/services/${id}`)).toMatchObject({
    service: {
      id,
      type: 'service',
      escalation_policy: { type: 'escalation_policy_reference' },
      incident_urgency_rule: { type: 'use_support_hours' },
      support_hours: { days_of_week: [1, 2, 3, 4, 5] },
    },
  });
  expect(await get(`/services/${id}?${includes}`)).toMatchObject({
    service: {
      escalation_policy: { type: 'escalation_policy', name: 'Data & Inventory' },
      teams: [{ type: 'team', name: 'Platform' }],
      integrations: [
        { type: 'events_api_v2_inbound_integration', name: 'Monitoring' },
        { name: 'Deployments' },
        { integration_email: 'inventory-sync@acme-outdoor.pagerduty.com' },
      ],
    },
  });
});

test('refuses what it cannot be, and services that are not there', async () => {
  const { send } = openSandbox();

  expect((await send('GET /services?sort_by=age')).status).toBe(400);
  expect((await send('GET /services/PNO')).status).toBe(404);
});
