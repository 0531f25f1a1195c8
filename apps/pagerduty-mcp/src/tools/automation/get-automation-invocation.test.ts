import { expect, test, vi } from 'vitest';
import { now, serve } from '../../testing/serve.ts';
import { idNamed, newestIncident } from './automation.fixture.ts';

test.each([
  ['at once', 0, 'created'],
  ['after some seconds', 5, 'running'],
  ['in the end', 60, 'completed'],
])('tells how far a run has come: %s', async (_, seconds, state) => {
  const served = await serve();
  const action_id = await idNamed(served, 'list_automation_actions', 'Restart Checkout Pods');
  const incident_id = await newestIncident(served, 'triggered');
  const run = await served.call('run_automation_action', { action_id, incident_id });
  vi.setSystemTime(now + seconds * 1000);

  const { rows, metadata } = await served.call('get_automation_invocation', {
    invocation_id: run.rows[0]?.['id'],
  });

  expect(metadata.description).toBe(`Restart Checkout Pods is ${state}`);
  expect(rows[0]).toMatchObject({ state, incident: { id: incident_id } });
});

test('a run that there is not is NOT_FOUND', async () => {
  const { call } = await serve();

  const { error } = await call('get_automation_invocation', { invocation_id: '01NOTHING' });

  expect(error?.code).toBe('NOT_FOUND');
});
