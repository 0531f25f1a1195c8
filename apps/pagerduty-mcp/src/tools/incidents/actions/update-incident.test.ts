import { expect, test } from 'vitest';
import { newestIncident } from '../../../testing/facts.ts';
import { serve } from '../../../testing/serve.ts';

test('changes what is given, and nothing else', async () => {
  const served = await serve();
  const { incident_id, incident } = await newestIncident(served, 'triggered');
  const { last_status_change_at: _, ...before } = incident;

  const { rows, metadata } = await served.call('update_incident', {
    ...{ incident_id, title: 'Cards fail', priority_id: 'P1' },
  });

  expect(metadata.description).toBe(`Incident ${incident['incident_number']} is changed`);
  expect(rows[0]).toMatchObject({ ...before, title: 'Cards fail', priority: 'P1' });
});

test('urgency, type and service are changed too', async () => {
  const served = await serve();
  const { incident_id } = await newestIncident(served, 'triggered');

  const { rows } = await served.call('update_incident', {
    ...{ incident_id, urgency: 'low', service_id: 'Search', incident_type: 'major_incident' },
  });

  expect(rows[0]).toMatchObject({ urgency: 'low', service: { name: 'Search' } });
});

test.each([
  [{}, 'Nothing to change'],
  [{ title: '' }, 'title'],
  [{ conference_url: 'ftp://x' }, 'conference_url'],
  [{ status: 'resolved' }, 'there is no parameter status'],
])('%j is refused', async (wrong, message) => {
  const { call, sent } = await serve();

  const { error } = await call('update_incident', { incident_id: 'Q0THERE', ...wrong });

  expect(error?.message).toContain(message);
  expect(sent).toEqual([]);
});
