import { expect, test, vi } from 'vitest';
import { newestIncident } from '../../../testing/facts.ts';
import { now, serve } from '../../../testing/serve.ts';

test('puts an incident off, and it is triggered again after that', async () => {
  const served = await serve();
  const { incident_id, incident } = await newestIncident(served, 'triggered');

  const { rows, metadata } = await served.call('snooze_incident', { incident_id, minutes: 90 });
  vi.setSystemTime(now + 91 * 60_000);
  const later = await served.call('get_incident', { incident_id });

  expect(metadata.description).toBe(
    `Incident ${incident['incident_number']} is snoozed until 2026-03-04T16:30:00.000Z`,
  );
  expect(rows[0]).toMatchObject({ status: 'acknowledged', assignees: [{ name: 'Dana Reyes' }] });
  expect(later.rows[0]).toMatchObject({ status: 'triggered' });
});

test('a date will do', async () => {
  const served = await serve();
  const { incident_id } = await newestIncident(served, 'triggered');

  const { metadata } = await served.call('snooze_incident', { incident_id, until: '2026-03-05' });

  expect(metadata.description).toContain('until 2026-03-05T00:00:00.000Z');
});

test.each([
  [{}, 'either minutes or until'],
  [{ minutes: 5, until: '2026-03-05' }, 'either minutes or until'],
  [{ minutes: 0 }, 'minutes = 0'],
  [{ minutes: 10_081 }, 'minutes = 10081'],
  [{ until: '2026-03-04' }, 'not within the next 7 days'],
  [{ until: '2026-03-12' }, 'not within the next 7 days'],
])('%j is refused', async (wrong, message) => {
  const { call, sent } = await serve();

  const { error } = await call('snooze_incident', { incident_id: 'Q0THERE', ...wrong });

  expect(error?.message).toContain(message);
  expect(sent).toEqual([]);
});
