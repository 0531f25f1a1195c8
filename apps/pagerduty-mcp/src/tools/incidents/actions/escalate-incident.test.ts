import { expect, test } from 'vitest';
import { newestIncident } from '../../../testing/facts.ts';
import { serve } from '../../../testing/serve.ts';

test('hands an incident up to whoever is on call on that level', async () => {
  const { call } = await serve();
  const made = await call('create_incident', { title: 'Slow', service_id: 'Checkout API' });
  const incident_id = made.rows[0]?.['id'];

  const { rows, metadata } = await call('escalate_incident', { incident_id, escalation_level: 3 });

  expect(metadata.description).toMatch(/ is on level 3$/);
  expect(rows[0]?.['assignees']).toMatchObject([{ name: 'Marcus Lee' }]);
});

test('a level that the policy has not is refused by PagerDuty, and said', async () => {
  const served = await serve();
  const { incident_id } = await newestIncident(served, 'triggered');

  const { error } = await served.call('escalate_incident', { incident_id, escalation_level: 9 });

  expect(error?.message).toContain('Cannot Be Escalated');
});

test('a resolved one is a CONFLICT', async () => {
  const served = await serve();
  const { incident_id } = await newestIncident(served, 'resolved');

  const { error } = await served.call('escalate_incident', { incident_id, escalation_level: 1 });

  expect(error).toMatchObject({
    code: 'CONFLICT',
    hint: expect.stringContaining('reopen_incident'),
  });
});
