import { expect, test } from 'vitest';
import { serve } from '../../../testing/serve.ts';

const wanted = { title: 'Carts are empty', service_id: 'checkout' };

test('opens an incident on a service by its name, and pages whoever is on call', async () => {
  const { call } = await serve();
  const oncall = await call('who_is_on_call', { service_id: 'checkout' });

  const { rows, metadata } = await call('create_incident', {
    ...{ ...wanted, urgency: 'high', priority_id: 'P2', details: 'Since noon.' },
    conference_url: 'https://meet.acme-outdoor.example/carts',
  });
  const [incident] = rows;
  const listed = await call('list_incidents', { limit: 1, statuses: ['triggered'] });
  const read = await call('get_incident', { incident_id: incident?.['id'] });

  expect(metadata.description).toBe(`Incident ${incident?.['incident_number']} is open`);
  expect(incident).toMatchObject({
    ...{ title: 'Carts are empty', status: 'triggered', urgency: 'high', priority: 'P2' },
    service: { name: 'Checkout API' },
    assignees: [oncall.rows[0]?.['user']],
  });
  expect(listed.rows[0]?.['id']).toBe(incident?.['id']);
  expect(read.rows[0]?.['details']).toBe('Since noon.');
});

test('may be given to people in place of the policy of the service', async () => {
  const { call } = await serve();

  const { rows } = await call('create_incident', { ...wanted, user_ids: ['Marcus Lee'] });

  expect(rows[0]?.['assignees']).toMatchObject([{ name: 'Marcus Lee' }]);
});

test('a second one with the key of an open one is refused by PagerDuty, and said', async () => {
  const { call } = await serve();
  await call('create_incident', { ...wanted, incident_key: 'carts' });

  const { error } = await call('create_incident', { ...wanted, incident_key: 'carts' });

  expect(error?.message).toContain('matching dedup key');
});

test.each([
  [{ title: ' ' }, 'title'],
  [{ service_id: 'Nothing' }, 'There is no service'],
  [{ user_ids: ['me'], escalation_policy_id: 'Orders' }, 'not both'],
  [{ user_ids: ['me', 'Nobody'] }, 'There is no user "Nobody"'],
  [{ urgency: 'critical' }, 'urgency'],
])('%j is refused, and nobody is paged', async (wrong, message) => {
  const { call, sent } = await serve();

  const { error } = await call('create_incident', { ...wanted, ...wrong });

  expect(error?.code).toMatch(/^INVALID_/);
  expect(error?.message).toContain(message);
  expect(sent.filter((line) => line.startsWith('POST '))).toEqual([]);
});
