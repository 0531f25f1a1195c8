import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';
import { changes } from './automation.fixture.ts';

const workflow_id = 'Major Incident';

test('changes what is given and leaves the rest', async () => {
  const { call } = await serve();
  const before = await call('get_incident_workflow', { workflow_id });

  const { rows, metadata } = await call('update_incident_workflow', {
    workflow_id,
    description: 'For P1 only.',
  });

  const after = await call('get_incident_workflow', { workflow_id });
  expect(metadata.description).toBe('Workflow Major Incident is changed');
  expect(after.rows).toEqual([{ ...before.rows[0], description: 'For P1 only.' }]);
  expect(after.rows).toEqual(rows);
});

test('replaces steps as a whole', async () => {
  const { call } = await serve();
  const action_id = 'pagerduty.com:incident-workflows:add-note:1';
  const steps = [{ name: 'Only this', action_id, inputs: { Note: 'x' } }];

  await call('update_incident_workflow', { workflow_id, steps });

  const { rows } = await call('get_incident_workflow', { workflow_id });
  expect(rows[0]).toMatchObject({ steps });
});

test('steps within steps are not lost: the change is refused', async () => {
  const served = await serve();
  const inner = {
    name: 'Loop',
    action_configuration: {
      action_id: 'a',
      inputs: [],
      inline_steps_inputs: [{ name: 'Steps', value: { steps: [] } }],
    },
  };
  const body = { incident_workflow: { id: 'P1', name: workflow_id, steps: [inner] } };
  served.sandbox.faults.inject({
    on: 'GET /incident_workflows/{id}',
    kind: 'status',
    status: 200,
    body,
  });

  const { error } = await served.call('update_incident_workflow', {
    workflow_id,
    steps: [{ name: 'Other', action_id: 'b' }],
  });

  expect(error?.code).toBe('NOT_SUPPORTED');
  expect(changes(served)).toEqual([]);
});

test('refuses a change of nothing', async () => {
  const served = await serve();

  const { error } = await served.call('update_incident_workflow', { workflow_id });

  expect(error).toMatchObject({ code: 'INVALID_INPUT', message: 'Nothing to change' });
  expect(changes(served)).toEqual([]);
});
