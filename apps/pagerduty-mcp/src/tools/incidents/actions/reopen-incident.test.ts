import { expect, test } from 'vitest';
import { newestIncident } from '../../../testing/facts.ts';
import { serve } from '../../../testing/serve.ts';

test('opens a resolved incident again, for whoever is on call', async () => {
  const served = await serve();
  const { incident_id, incident } = await newestIncident(served, 'resolved');

  const { rows, metadata } = await served.call('reopen_incident', { incident_id });

  expect(metadata.description).toBe(`Incident ${incident['incident_number']} is open again`);
  expect(rows[0]).toMatchObject({ status: 'triggered', assignees: [{ name: expect.any(String) }] });
});

test('an open one is said to be open', async () => {
  const served = await serve();
  const { incident_id } = await newestIncident(served, 'triggered');

  const { metadata } = await served.call('reopen_incident', { incident_id });

  expect(metadata.description).toContain('was open already; nothing was changed');
  expect(served.sent.filter((line) => line.startsWith('PUT '))).toEqual([]);
});
