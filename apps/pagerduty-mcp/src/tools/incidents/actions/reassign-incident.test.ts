import { expect, test } from 'vitest';
import { newestIncident } from '../../../testing/facts.ts';
import { serve } from '../../../testing/serve.ts';

test('gives an incident to people by their names', async () => {
  const served = await serve();
  const { incident_id } = await newestIncident(served, 'triggered');

  const { rows, metadata } = await served.call('reassign_incident', {
    ...{ incident_id, user_ids: ['Priya Nair', 'Marcus Lee'] },
  });
  const listed = await served.call('list_incidents', {
    ...{ current_user_context: false, user_ids: ['Priya Nair'] },
  });

  expect(metadata.description).toMatch(
    /is given to (Priya Nair, Marcus Lee|Marcus Lee, Priya Nair)$/,
  );
  expect(rows[0]?.['assignees']).toHaveLength(2);
  expect(listed.rows.map(({ id }) => id)).toContain(incident_id);
});

test('gives it to an escalation policy', async () => {
  const served = await serve();
  const { incident_id } = await newestIncident(served, 'triggered');

  const { rows } = await served.call('reassign_incident', {
    ...{ incident_id, escalation_policy_id: 'Platform' },
  });

  expect(rows[0]).toMatchObject({ escalation_policy: { name: 'Platform' } });
});

test('whoever has it already is said to', async () => {
  const served = await serve();
  const { incident_id } = await newestIncident(served, 'triggered');
  const asked = { incident_id, user_ids: ['Priya Nair'] };
  await served.call('reassign_incident', asked);

  const { metadata } = await served.call('reassign_incident', asked);

  expect(metadata.description).toContain('was theirs already; nothing was changed');
  expect(served.sent.filter((line) => line.startsWith('PUT '))).toHaveLength(1);
});

test.each([
  ['triggered', {}, 'INVALID_INPUT'],
  ['triggered', { user_ids: ['me'], escalation_policy_id: 'Orders' }, 'INVALID_INPUT'],
  ['triggered', { user_ids: ['Nobody', 'me'] }, 'INVALID_USER_ID'],
  ['resolved', { user_ids: ['me'] }, 'CONFLICT'],
])('of a %s one, %j is %s', async (status, to, code) => {
  const served = await serve();
  const { incident_id } = await newestIncident(served, status);

  const { error } = await served.call('reassign_incident', { incident_id, ...to });

  expect(error?.code).toBe(code);
  expect(served.sent.filter((line) => line.startsWith('PUT '))).toEqual([]);
});
