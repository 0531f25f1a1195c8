import { expect, test } from 'vitest';
import { newestIncident } from '../../../testing/facts.ts';
import { serve } from '../../../testing/serve.ts';

test('lists the alerts with what decides, and without what the monitor sent', async () => {
  const served = await serve();
  const { incident_id, incident } = await newestIncident(served, 'triggered');

  const { rows } = await served.call('list_incident_alerts', { incident_id });
  const resolved = await served.call('list_incident_alerts', {
    ...{ incident_id, statuses: ['resolved'] },
  });

  expect(rows).toHaveLength(Number(incident['alerts']));
  expect(rows[0]).toMatchObject({
    ...{ id: expect.any(String), status: 'triggered', severity: expect.any(String) },
    html_url: expect.stringContaining('https://'),
  });
  expect(rows[0]).not.toHaveProperty('details');
  expect(resolved.rows).toEqual([]);
});
