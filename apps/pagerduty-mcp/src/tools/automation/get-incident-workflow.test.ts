import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('shows the steps in order, found by the name', async () => {
  const { call } = await serve();

  const { rows, metadata } = await call('get_incident_workflow', { workflow_id: 'major incident' });

  expect(metadata.description).toBe('Workflow Major Incident');
  expect(rows[0]).toMatchObject({
    name: 'Major Incident',
    is_enabled: true,
    steps: [
      { name: 'Open the bridge', inputs: { 'Conference URL': expect.any(String) } },
      { name: 'Ask the leads', action_id: 'pagerduty.com:incident-workflows:add-responders:1' },
      { name: 'Tell stakeholders', inputs: { Message: 'We are on it.' } },
    ],
  });
});

test('a name that no workflow has is told to be none', async () => {
  const { call } = await serve();

  const { error } = await call('get_incident_workflow', { workflow_id: 'Nobody’s workflow' });

  expect(error?.code).toBe('INVALID_INCIDENT_WORKFLOW_ID');
});
