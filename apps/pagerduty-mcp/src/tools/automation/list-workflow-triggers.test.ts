import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('lists triggers with the workflows that they start', async () => {
  const { call } = await serve();

  const { rows, metadata } = await call('list_workflow_triggers');

  expect(metadata.description).toBe('2 workflow triggers');
  expect(rows).toMatchObject([
    {
      type: 'conditional',
      workflow: { name: 'Major Incident' },
      condition: "incident.priority matches 'P1'",
      is_for_all_services: true,
    },
    {
      type: 'manual',
      workflow: { name: 'Customer Communication' },
      services: [{ name: 'Checkout API' }],
      team_id: expect.any(String),
    },
  ]);
});

test.each([
  ['the workflow', { workflow_id: 'Customer Communication' }, ['manual']],
  ['the type', { trigger_type: 'conditional' }, ['conditional']],
  ['the service', { service_id: 'Checkout API' }, ['conditional', 'manual']],
  ['another service', { service_id: 'Payment Gateway' }, ['conditional']],
])('keeps what is of %s', async (_, filter, types) => {
  const { call } = await serve();

  const { rows } = await call('list_workflow_triggers', filter);

  expect(rows.map(({ type }) => type)).toEqual(types);
});
