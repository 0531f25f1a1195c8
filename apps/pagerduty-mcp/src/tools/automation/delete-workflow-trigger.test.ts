import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('deletes a trigger and leaves its workflow', async () => {
  const { call } = await serve();
  const { rows } = await call('list_workflow_triggers', { trigger_type: 'manual' });

  const deleted = await call('delete_workflow_trigger', { trigger_id: rows[0]?.['id'] });

  const triggers = await call('list_workflow_triggers', { fields: ['type'] });
  const workflows = await call('list_incident_workflows');
  expect(deleted.rows).toEqual([{ id: rows[0]?.['id'], deleted: true }]);
  expect(triggers.rows).toEqual([{ type: 'conditional' }]);
  expect(workflows.rows).toHaveLength(2);
});

test('a trigger that there is not is NOT_FOUND', async () => {
  const { call } = await serve();

  const { error } = await call('delete_workflow_trigger', { trigger_id: 'nothing-here' });

  expect(error?.code).toBe('NOT_FOUND');
});
