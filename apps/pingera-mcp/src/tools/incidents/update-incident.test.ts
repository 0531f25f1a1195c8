import { expect, test } from 'vitest';
import { slowSearch } from '../../testing/facts-incidents.ts';
import { serve } from '../../testing/serve.ts';

test('answers the incident, which the old server never did', async () => {
  const { call } = await serve();

  const { rows, metadata } = await call('update_incident', {
    ...slowSearch,
    name: 'Search was slow',
    deliver_notifications: false,
  });

  expect(metadata.description).toBe('Incident changed by PUT; subscribers are not notified');
  expect(rows).toMatchObject([
    { id: slowSearch.incident_id, name: 'Search was slow', status: 'resolved', impact: 'minor' },
  ]);
});
