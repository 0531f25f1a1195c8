import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('tells who changed what, newest first', async () => {
  const { call } = await serve();
  await call('update_team', { team_id: 'Payments', description: 'All money.' });

  const { rows } = await call('list_audit_records');

  expect(rows[0]).toMatchObject({
    ...{ action: 'update', by: [{ name: 'Dana Reyes' }], method: 'api_token' },
    resource: { name: 'Payments', type: 'team' },
    fields: [{ name: 'description', before: expect.any(String), after: 'All money.' }],
  });
  expect(rows.map(({ resource }) => Object(resource).name)).toContain('Search');
});

test('tells who came and went, and knows the day before a day that is past', async () => {
  const { call, sent } = await serve();
  await call('add_team_member', { team_id: 'Payments', user_id: 'Sam Okafor' });

  const { rows } = await call('list_audit_records', { resource_type: 'teams' });
  await call('list_audit_records', { until: '2026-03-01' });

  expect(rows).toMatchObject([
    { references: [{ name: 'team_members', added: [{ name: 'Sam Okafor' }] }] },
  ]);
  expect(sent.at(-1)).toContain('since=2026-02-28T00:00:00.000Z&until=2026-03-01T00:00:00.000Z');
});

test('is narrowed by kind, action and person, or to one thing', async () => {
  const { call } = await serve();
  const since = '2026-02-05';

  const policies = await call('list_audit_records', {
    since,
    resource_type: 'escalation_policies',
  });
  const byHelen = await call('list_audit_records', { since, actor_id: 'Helen Cho' });
  const [policy] = policies.rows;
  const ofOne = await call('list_audit_records', {
    ...{
      since,
      resource_type: 'escalation_policies',
      resource_id: Object(policy?.['resource']).id,
    },
  });

  expect(policies.rows).toHaveLength(1);
  expect(ofOne.rows).toEqual(policies.rows);
  expect(byHelen.rows).toMatchObject([{ action: 'create', resource: { type: 'user' } }]);
});

test.each([
  [{ since: '2026-01-01' }, '31 days at most'],
  [{ resource_id: 'P0THERE' }, 'resource_id needs resource_type'],
  [{ resource_id: 'P0', resource_type: 'teams', actions: ['create'] }, 'cannot be combined'],
])('%j is refused', async (args, message) => {
  const { call, sent } = await serve();

  const { error } = await call('list_audit_records', args);

  expect(error?.message).toContain(message);
  expect(sent).toEqual([]);
});
