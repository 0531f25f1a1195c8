import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';
import { changes, idNamed, newestIncident } from './automation.fixture.ts';

const named = (served: Awaited<ReturnType<typeof serve>>, name: string) =>
  idNamed(served, 'list_automation_actions', name);

test('runs an action on an incident, and says what and where', async () => {
  const served = await serve();
  const action_id = await named(served, 'Restart Checkout Pods');
  const incident_id = await newestIncident(served, 'triggered');

  const { rows, metadata } = await served.call('run_automation_action', { action_id, incident_id });

  expect(metadata.description).toMatch(/^Restart Checkout Pods \(script\) is started on incident/);
  expect(rows[0]).toMatchObject({
    action: { id: action_id, name: 'Restart Checkout Pods' },
    incident: { id: incident_id },
    started_by: { name: 'Dana Reyes' },
    state: 'created',
  });
});

test('what may not run on a resolved incident does not', async () => {
  const served = await serve();
  const action_id = await named(served, 'Restart Checkout Pods');
  const incident_id = await newestIncident(served, 'resolved');

  const { error } = await served.call('run_automation_action', { action_id, incident_id });

  expect(error).toMatchObject({ code: 'CONFLICT', hint: 'Nothing was run.' });
  expect(changes(served)).toEqual([]);
});

test('what may only be run by rules is not run by hand', async () => {
  const served = await serve();
  const incident_id = await newestIncident(served, 'triggered');
  const body = { action: { id: 'A1', name: 'Rules only', allow_invocation_manually: false } };
  served.sandbox.faults.inject({
    on: 'GET /automation_actions/actions/{id}',
    kind: 'status',
    status: 200,
    body,
  });

  const { error } = await served.call('run_automation_action', { action_id: 'A1', incident_id });

  expect(error?.message).toBe('Rules only may not be run by hand');
  expect(changes(served)).toEqual([]);
});

test('an action that there is not is NOT_FOUND', async () => {
  const served = await serve();
  const incident_id = await newestIncident(served, 'triggered');

  const { error } = await served.call('run_automation_action', { action_id: '01X', incident_id });

  expect(error?.code).toBe('NOT_FOUND');
});
