import { expect, test } from 'vitest';
import { at, column, openSandbox } from '../../sandbox.fixture.ts';

test('a workflow takes its triggers with it', async () => {
  const { idOf, list, send } = openSandbox();
  const id = await idOf('incident_workflows', 'Major Incident');

  await send(`DELETE /incident_workflows/${id}`);

  const triggers = await list('/incident_workflows/triggers');
  expect(column(triggers, 'workflow.name')).toEqual(['Customer Communication']);
});

test('a disabled workflow does not start', async () => {
  const { idOf, openIncident, send } = openSandbox();
  const id = await idOf('incident_workflows', 'Major Incident');
  const incident = { id: await openIncident('Checkout API'), type: 'incident_reference' };
  const start = () =>
    send(`POST /incident_workflows/${id}/instances`, {
      body: { incident_workflow_instance: { incident } },
    });
  const before = await start();
  await send(`PUT /incident_workflows/${id}`, {
    body: { incident_workflow: { is_enabled: false } },
  });

  const after = await start();

  expect([before.status, after.status]).toEqual([201, 400]);
});

test.each([
  [
    'of an unknown action',
    { steps: [{ name: 'x', action_configuration: { action_id: 'y', inputs: [] } }] },
  ],
  ['without a name', { steps: [] }],
  ['of a team that there is not', { name: 'x', team: { id: 'PX' } }],
])('refuses a workflow %s', async (_, incident_workflow) => {
  const { send } = openSandbox();

  const { status } = await send('POST /incident_workflows', { body: { incident_workflow } });

  expect(status).toBe(400);
});

test.each([
  ['a restricted trigger without a team', { permissions: { restricted: true } }, 400],
  ['a trigger of a service that there is not', { services: [{ id: 'PX' }] }, 404],
])('refuses %s', async (_, fields, status) => {
  const { idOf, send } = openSandbox();
  const workflow = { id: await idOf('incident_workflows', 'Major Incident') };

  const answer = await send('POST /incident_workflows/triggers', {
    body: { trigger: { trigger_type: 'manual', workflow, ...fields } },
  });

  expect(answer.status).toBe(status);
  expect(at(answer.body, 'error.message')).toEqual(expect.any(String));
});
