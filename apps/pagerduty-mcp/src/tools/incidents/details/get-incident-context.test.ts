import { expect, test } from 'vitest';
import { newestIncident } from '../../../testing/facts.ts';
import { serve } from '../../../testing/serve.ts';

test('answers an incident from all sides in one call', async () => {
  const served = await serve();
  const { incident_id, incident } = await newestIncident(served, 'triggered');
  await served.call('add_incident_note', { incident_id, content: 'On it.' });

  const { rows, metadata, error } = await served.call('get_incident_context', { incident_id });

  expect(error).toBeUndefined();
  expect(metadata.description).toBe(`Incident ${incident['incident_number']} from all sides`);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    incident: { id: incident_id, title: incident['title'] },
    alerts: [{ severity: expect.any(String) }],
    notes: [{ content: 'On it.' }],
    timeline: expect.arrayContaining([expect.stringMatching(/Z Triggered through/)]),
    past_incidents: expect.arrayContaining([
      expect.objectContaining({ similarity_score: expect.any(Number) }),
    ]),
    on_call: expect.arrayContaining([expect.objectContaining({ level: 1 })]),
  });
});

test('what needs only its id is asked for at once with it', async () => {
  const served = await serve();
  const { incident_id } = await newestIncident(served, 'triggered');
  const before = served.sent.length;

  await served.call('get_incident_context', { incident_id });

  const sent = served.sent.slice(before).map((line) => line.replace(/\?.*/, ''));
  expect(sent[0]).toBe(`GET /incidents/${incident_id}`);
  expect(sent.slice(1, 7).every((line) => line.startsWith(`GET /incidents/${incident_id}/`))).toBe(
    true,
  );
});

test('what was listed before is asked for all at once; where it has moved meanwhile, again', async () => {
  const served = await serve();
  const { incident_id } = await newestIncident(served, 'triggered');
  const oncalls = () => served.sent.filter((line) => line.startsWith('GET /oncalls')).length;

  await served.call('get_incident_context', { incident_id });
  const afterListed = oncalls();
  await served.sandbox.fetch(`https://api.pagerduty.com/incidents/${incident_id}`, {
    method: 'PUT',
    headers: {
      Authorization: `Token token=${served.sandbox.keys.user}`,
      'Content-Type': 'application/json',
    },
    body: JSON.stringify({
      incident: { type: 'incident', ...(await movedTo(served, 'Platform')) },
    }),
  });
  const { rows } = await served.call('get_incident_context', { incident_id });

  expect(afterListed).toBe(1);
  expect(oncalls()).toBe(3);
  expect(rows[0]).toMatchObject({
    incident: { escalation_policy: { name: 'Platform' } },
    on_call: expect.arrayContaining([
      expect.objectContaining({ escalation_policy: expect.objectContaining({ name: 'Platform' }) }),
    ]),
  });
});

/** A change that somebody else makes: to another escalation policy. */
async function movedTo({ call }: Awaited<ReturnType<typeof serve>>, name: string) {
  const { rows } = await call('get_escalation_policy', { escalation_policy_id: name });
  return { escalation_policy: { id: rows[0]?.['id'], type: 'escalation_policy_reference' } };
}

test('a part that cannot be read is missing, and said to be', async () => {
  const served = await serve();
  const { incident_id } = await newestIncident(served, 'triggered');
  served.sandbox.faults.inject({ on: 'GET /oncalls', kind: 'status', status: 503 });

  const { rows, metadata } = await served.call('get_incident_context', { incident_id });

  expect(rows[0]).not.toHaveProperty('on_call');
  expect(rows[0]).toHaveProperty('alerts');
  expect(metadata.warnings).toContainEqual(
    expect.stringMatching(/^Answered without who is on call: /),
  );
});

test('an incident that there is not is NOT_FOUND', async () => {
  const { call } = await serve();

  const { error } = await call('get_incident_context', { incident_id: 'Q0THERE' });

  expect(error?.code).toBe('NOT_FOUND');
});
