import { expect, test } from 'vitest';
import { newestIncident } from '../../../testing/facts.ts';
import { serve } from '../../../testing/serve.ts';

test('shows what the monitor sent', async () => {
  const served = await serve();
  const { incident_id } = await newestIncident(served, 'triggered');
  const [listed] = (await served.call('list_incident_alerts', { incident_id })).rows;

  const { rows } = await served.call('get_incident_alert', {
    incident_id,
    alert_id: listed?.['id'],
  });

  expect(rows[0]).toMatchObject({
    ...listed,
    details: expect.any(Object),
    links: [expect.stringContaining('https://monitoring.')],
  });
});

test('an alert of another incident is NOT_FOUND', async () => {
  const served = await serve();
  const { incident_id } = await newestIncident(served, 'triggered');

  const { error } = await served.call('get_incident_alert', { incident_id, alert_id: 'Q0THERE' });

  expect(error?.code).toBe('NOT_FOUND');
});
