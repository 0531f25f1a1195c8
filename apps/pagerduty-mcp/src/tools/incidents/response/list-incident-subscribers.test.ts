import { expect, test } from 'vitest';
import { newestIncident } from '../../../testing/facts.ts';
import { serve } from '../../../testing/serve.ts';

test('lists subscribers by name, page by page', async () => {
  const served = await serve();
  const { incident_id } = await newestIncident(served, 'acknowledged');
  await served.call('add_incident_subscribers', { incident_id, team_ids: ['Platform'] });

  const first = await served.call('list_incident_subscribers', { incident_id, limit: 1 });
  const second = await served.call('list_incident_subscribers', {
    ...{ incident_id, limit: 1, cursor: first.metadata.next_cursor },
  });

  expect(first.rows).toMatchObject([{ name: 'Helen Cho', kind: 'user' }]);
  expect(first.metadata.has_more).toBe(true);
  expect(second.rows).toMatchObject([{ name: 'Platform', kind: 'team' }]);
  expect(second.metadata.has_more).toBeUndefined();
});

test('a name that cannot be read is missing with a warning', async () => {
  const served = await serve();
  const { incident_id } = await newestIncident(served, 'acknowledged');
  served.sandbox.faults.inject({ on: 'GET /users/{id}', kind: 'status', status: 500 });

  const { rows, metadata } = await served.call('list_incident_subscribers', { incident_id });

  expect(rows).toEqual([{ id: expect.any(String), kind: 'user' }]);
  expect(metadata.warnings).toEqual(['Answered without the names of 1 of the subscribers']);
});

test('nobody is an empty list, no incident is an error', async () => {
  const { call } = await serve();

  const nobody = await call('list_incident_subscribers', { incident_id: '3817' });
  const none = await call('list_incident_subscribers', { incident_id: 'PNOTHERE' });

  expect(nobody.rows).toEqual([]);
  expect(nobody.error).toBeUndefined();
  expect(none.error?.code).toBe('NOT_FOUND');
});
