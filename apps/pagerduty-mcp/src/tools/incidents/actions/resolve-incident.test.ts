import { expect, test } from 'vitest';
import { newestIncident } from '../../../testing/facts.ts';
import { serve } from '../../../testing/serve.ts';

const changes = (sent: readonly string[]) => sent.filter((line) => !line.startsWith('GET '));

test('resolves with a note, and the log tells how', async () => {
  const served = await serve();
  const { call, sent } = served;
  const { incident_id, incident } = await newestIncident(served, 'triggered');

  const { rows, metadata } = await call('resolve_incident', {
    ...{ incident_id, resolution_note: 'Rolled back.' },
  });
  const log = await call('call_api', {
    ...{ operation: 'listIncidentLogEntries', path: { id: incident_id } },
  });

  expect(metadata.description).toBe(`Incident ${incident['incident_number']} is resolved`);
  expect(rows[0]).toMatchObject({ id: incident_id, status: 'resolved' });
  expect(log.rows).toContainEqual(
    expect.objectContaining({ type: 'resolve_log_entry', note: 'Rolled back.' }),
  );
  expect(changes(sent)).toEqual([`PUT /incidents/${incident_id}`]);
});

test('one that is resolved already is said to be, and a note is not lost in silence', async () => {
  const served = await serve();
  const { incident_id } = await newestIncident(served, 'resolved');

  const { metadata, error } = await served.call('resolve_incident', {
    ...{ incident_id, resolution_note: 'Rolled back.' },
  });

  expect(error).toBeUndefined();
  expect(metadata.description).toContain('was resolved already; nothing was changed');
  expect(metadata.warnings).toEqual(['The resolution note was not kept: use add_incident_note']);
  expect(changes(served.sent)).toEqual([]);
});

test('somebody who was faster is no error', async () => {
  const served = await serve();
  const { incident_id } = await newestIncident(served, 'triggered');
  const body = { error: { message: 'Incident Already Resolved', code: 1001, errors: [] } };
  served.sandbox.faults.inject({ on: 'PUT /incidents/{id}', kind: 'status', status: 400, body });

  const { error } = await served.call('resolve_incident', { incident_id });

  expect(error).toBeUndefined();
});

test('takes the number that people say', async () => {
  const served = await serve();
  const { incident_id, incident } = await newestIncident(served, 'acknowledged');

  const { rows } = await served.call('resolve_incident', {
    incident_id: incident['incident_number'],
  });

  expect(rows[0]).toMatchObject({ id: incident_id, status: 'resolved' });
});
