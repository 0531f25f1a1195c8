import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('tells the next shift of the caller’s teams what it must know', async () => {
  const { call } = await serve();

  const { rows, metadata, error } = await call('draft_handoff');

  expect(error).toBeUndefined();
  expect(metadata.description).toBe('Hand-off for your teams: 3 open incidents');
  expect(rows).toHaveLength(1);
  const [handoff] = rows;
  expect(handoff?.['open_incidents']).toHaveLength(3);
  expect(handoff).toMatchObject({
    since: '2026-03-03T15:00:00.000Z',
    until: '2026-03-04T15:00:00.000Z',
    incidents_in_period: expect.any(Number),
    oncalls: expect.arrayContaining([expect.objectContaining({ level: 1 })]),
  });
});

test('an open incident comes with the last words on it, and who has it', async () => {
  const { call } = await serve();
  const { rows } = await call('list_incidents', { statuses: ['acknowledged'], limit: 1 });
  const incident_id = String(rows[0]?.['id']);
  await call('add_incident_note', { incident_id, content: 'The second gateway takes the load.' });

  const handoff = await call('draft_handoff');

  expect(handoff.rows[0]?.['open_incidents']).toContainEqual(
    expect.objectContaining({
      number: rows[0]?.['incident_number'],
      last_note: 'The second gateway takes the load.',
      assignees: expect.arrayContaining([expect.any(String)]),
      html_url: expect.stringContaining(incident_id),
    }),
  );
});

test('a longer period holds more, and names the busiest services first', async () => {
  const { call } = await serve();

  const day = await call('draft_handoff', { team_id: 'Payments' });
  const month = await call('draft_handoff', { team_id: 'Payments', since: '2026-02-05' });

  const count = (answer: typeof day) => Number(answer.rows[0]?.['incidents_in_period']);
  expect(count(month)).toBeGreaterThan(count(day));
  const busiest: unknown = month.rows[0]?.['busiest_services'];
  const counts = Array.isArray(busiest) ? busiest.map(({ incidents }) => incidents) : [];
  expect(counts.length).toBeGreaterThan(1);
  expect(counts).toEqual(counts.toSorted((one, other) => other - one));
  expect(month.rows[0]?.['resolved_in_period']).not.toEqual([]);
});

test('a part that cannot be read is missing, and said to be', async () => {
  const { call, sandbox } = await serve();
  sandbox.faults.inject({ on: 'GET /change_events', kind: 'status', status: 500 });

  const { rows, metadata } = await call('draft_handoff');

  expect(rows[0]).not.toHaveProperty('changes');
  expect(metadata.warnings).toContainEqual(
    expect.stringMatching(/^Answered without change events: /),
  );
});

test.each([
  [{ since: '2026-01-01' }, {}, 'looks back 31 days at most'],
  [{ since: '2026-03-05' }, {}, 'not in the past'],
  [{}, { key: 'userWithoutTeam' as const }, 'You are in no team'],
])('%j is refused', async (args, setting, message) => {
  const { call } = await serve(setting);

  const { error } = await call('draft_handoff', args);

  expect(error?.code).toBe('INVALID_INPUT');
  expect(error?.message).toContain(message);
});
