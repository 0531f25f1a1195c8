import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

const steps = [
  {
    name: 'Note it',
    action_id: 'pagerduty.com:incident-workflows:add-note:1',
    inputs: { Note: 'Seen.' },
  },
];

test('makes a workflow that is found by its name then', async () => {
  const { call } = await serve();

  const { rows, metadata } = await call('create_incident_workflow', {
    name: 'Take Note',
    steps,
    team_id: 'Payments',
  });

  const { rows: found } = await call('get_incident_workflow', { workflow_id: 'Take Note' });
  expect(metadata.description).toBe('Workflow Take Note is made');
  expect(found).toEqual(rows);
  expect(rows[0]).toMatchObject({ steps, is_enabled: true, team_id: expect.any(String) });
});

test('an action that there is not is refused by PagerDuty, and said so', async () => {
  const { call } = await serve();

  const { error } = await call('create_incident_workflow', {
    name: 'Take Note',
    steps: [{ name: 'Fly', action_id: 'acme:fly:1' }],
  });

  expect(error).toMatchObject({
    code: 'INVALID_INPUT',
    message: expect.stringContaining('acme:fly:1'),
  });
});

test.each([
  ['a blank name', { name: ' ', steps }],
  ['no steps', { name: 'Take Note', steps: [] }],
])('refuses %s before anything is sent', async (_, input) => {
  const { call, sent } = await serve();

  const { error } = await call('create_incident_workflow', input);

  expect(error?.code).toBe('INVALID_INPUT');
  expect(sent).toEqual([]);
});
