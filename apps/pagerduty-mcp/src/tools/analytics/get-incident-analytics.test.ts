import { expect, test } from 'vitest';
import { newestIncident } from '../../testing/facts.ts';
import { serve } from '../../testing/serve.ts';

test('shows the figures of an incident and who was called, by its number too', async () => {
  const served = await serve();
  const { incident } = await newestIncident(served, 'acknowledged');

  const { rows, metadata } = await served.call('get_incident_analytics', {
    incident_id: incident['incident_number'],
  });

  expect(metadata.description).toBe(`Figures of incident ${incident['incident_number']}`);
  expect(rows[0]).toMatchObject({
    ...{ id: incident['id'], seconds_to_first_ack: expect.any(Number) },
    responses: expect.arrayContaining([
      expect.objectContaining({
        ...{ responder: { id: expect.any(String), name: 'Marcus Lee' } },
        ...{ responder_type: 'added_responder', response_status: 'joined' },
        time_to_respond_seconds: 60,
      }),
    ]),
  });
});

test('responses that cannot be read are missing with a warning', async () => {
  const served = await serve();
  const { incident_id } = await newestIncident(served, 'resolved');
  const on = 'GET /analytics/raw/incidents/{id}/responses';
  served.sandbox.faults.inject({ on, kind: 'status', status: 500 });

  const { rows, metadata } = await served.call('get_incident_analytics', { incident_id });

  expect(rows[0]).toMatchObject({ id: incident_id, seconds_to_resolve: expect.any(Number) });
  expect(rows[0]).not.toHaveProperty('responses');
  expect(metadata.warnings).toEqual([expect.stringMatching(/^Answered without the responses: /)]);
});

test('an incident that there is not is NOT_FOUND', async () => {
  const { call } = await serve();

  const { error } = await call('get_incident_analytics', { incident_id: 'PNOTHERE' });

  expect(error?.code).toBe('NOT_FOUND');
});
