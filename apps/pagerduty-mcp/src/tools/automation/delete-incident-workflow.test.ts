import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('deletes a workflow and its triggers', async () => {
  const { call } = await serve();

  const { rows } = await call('delete_incident_workflow', { workflow_id: 'Major Incident' });

  const workflows = await call('list_incident_workflows', { fields: ['name'] });
  const triggers = await call('list_workflow_triggers', { fields: ['type'] });
  expect(rows).toEqual([{ id: expect.any(String), deleted: true }]);
  expect(workflows.rows).toEqual([{ name: 'Customer Communication' }]);
  expect(triggers.rows).toEqual([{ type: 'manual' }]);
});

test('a workflow that there is not is NOT_FOUND', async () => {
  const { call } = await serve();

  const { error } = await call('delete_incident_workflow', { workflow_id: 'PN0THERE' });

  expect(error?.code).toBe('NOT_FOUND');
});
