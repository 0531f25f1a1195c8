import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';
import { changes } from './automation.fixture.ts';

const workflow_id = 'Major Incident';

test('makes a manual trigger that a team may start for some services', async () => {
  const { call } = await serve();

  const { rows } = await call('create_workflow_trigger', {
    workflow_id,
    trigger_type: 'manual',
    service_ids: ['Payment Gateway'],
    team_id: 'Payments',
  });

  const listed = await call('list_workflow_triggers', { workflow_id, trigger_type: 'manual' });
  expect(rows[0]).toMatchObject({ type: 'manual', services: [{ name: 'Payment Gateway' }] });
  expect(listed.rows).toEqual(rows);
});

test('makes a conditional trigger for all services', async () => {
  const { call } = await serve();
  const condition = "incident.urgency matches 'high'";

  const { rows } = await call('create_workflow_trigger', {
    workflow_id,
    trigger_type: 'conditional',
    condition,
    all_services: true,
  });

  expect(rows[0]).toMatchObject({ type: 'conditional', condition, is_for_all_services: true });
});

test.each([
  ['no services', { trigger_type: 'manual' }, 'service_ids, or all_services'],
  [
    'some and all services',
    { trigger_type: 'manual', service_ids: ['Search'], all_services: true },
    'service_ids, or all_services',
  ],
  [
    'a manual trigger with a condition',
    { trigger_type: 'manual', all_services: true, condition: 'x' },
    'has no condition',
  ],
  [
    'a conditional trigger of a team',
    { trigger_type: 'conditional', all_services: true, team_id: 'Payments' },
    'Only a manual trigger',
  ],
])('refuses %s', async (_, input, words) => {
  const served = await serve();

  const { error } = await served.call('create_workflow_trigger', { workflow_id, ...input });

  expect(error).toMatchObject({ code: 'INVALID_INPUT', message: expect.stringContaining(words) });
  expect(changes(served)).toEqual([]);
});
