import { expect, test } from 'vitest';
import { newestIncident } from '../../../testing/facts.ts';
import { serve } from '../../../testing/serve.ts';

async function open() {
  const served = await serve();
  const { incident_id } = await newestIncident(served, 'triggered');
  const { rows } = await served.call('list_incident_alerts', { incident_id });
  return { ...served, incident_id, alert_ids: rows.map(({ id }) => String(id)) };
}

test('resolves alerts', async () => {
  const { call, incident_id, alert_ids } = await open();

  const { rows, metadata } = await call('update_incident_alerts', {
    ...{ incident_id, alert_ids, status: 'resolved' },
  });
  const left = await call('list_incident_alerts', { incident_id, statuses: ['triggered'] });

  expect(metadata.description).toMatch(/^\d+ alerts? (is|are) changed$/);
  expect(rows.every(({ status }) => status === 'resolved')).toBe(true);
  expect(left.rows).toEqual([]);
});

test('moves an alert to another incident of the service', async () => {
  const { call, incident_id, alert_ids } = await open();
  const { rows } = await call('get_incident', { incident_id });
  const { name } = Object(rows[0]?.['service']);
  const made = await call('create_incident', { title: 'The other one', service_id: name });
  const target = made.rows[0]?.['id'];

  await call('update_incident_alerts', {
    ...{ incident_id, alert_ids: alert_ids.slice(0, 1), move_to_incident_id: target },
  });
  const moved = await call('list_incident_alerts', { incident_id: target });

  expect(moved.rows.map(({ id }) => id)).toEqual(alert_ids.slice(0, 1));
});

test.each([
  [{}, 'Nothing to change'],
  [{ status: 'open' }, 'status = '],
])('%j is refused', async (wrong, message) => {
  const { call, sent, incident_id, alert_ids } = await open();

  const { error } = await call('update_incident_alerts', { incident_id, alert_ids, ...wrong });

  expect(error?.message).toContain(message);
  expect(sent.filter((line) => line.startsWith('PUT '))).toEqual([]);
});
