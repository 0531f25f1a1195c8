import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';
import { changes, newestIncident } from './automation.fixture.ts';

test('starts a workflow by name and says what runs where', async () => {
  const served = await serve();
  const incident_id = await newestIncident(served, 'triggered');

  const { rows, metadata } = await served.call('start_incident_workflow', {
    workflow_id: 'Major Incident',
    incident_id,
  });

  expect(metadata.description).toMatch(/^Workflow Major Incident is started on incident \d+$/);
  expect(rows[0]).toMatchObject({
    workflow: { name: 'Major Incident' },
    incident: { id: incident_id },
    steps: ['Open the bridge', 'Ask the leads', 'Tell stakeholders'],
  });
  expect(changes(served)).toHaveLength(1);
});

test('takes the number of an incident', async () => {
  const { call } = await serve();

  const { rows } = await call('start_incident_workflow', {
    workflow_id: 'Customer Communication',
    incident_id: 4215,
  });

  expect(rows[0]).toMatchObject({ incident: { name: expect.stringContaining('4215') } });
});

test('a disabled workflow is a CONFLICT, and nothing is started', async () => {
  const served = await serve();
  const incident_id = await newestIncident(served, 'triggered');
  const workflow_id = 'Major Incident';
  await served.call('update_incident_workflow', { workflow_id, is_enabled: false });

  const { error } = await served.call('start_incident_workflow', { workflow_id, incident_id });

  expect(error?.code).toBe('CONFLICT');
  expect(changes(served).filter((line) => line.startsWith('POST'))).toEqual([]);
});

test('an incident that there is not is NOT_FOUND', async () => {
  const served = await serve();

  const { error } = await served.call('start_incident_workflow', {
    workflow_id: 'Major Incident',
    incident_id: 'PNOTHERE',
  });

  expect(error?.code).toBe('NOT_FOUND');
  expect(changes(served)).toEqual([]);
});
