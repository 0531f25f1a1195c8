import { expect, test } from 'vitest';
import { serve } from '../../../testing/serve.ts';

test('lists what changed in the account, newest first', async () => {
  const { call } = await serve();

  const { rows, metadata } = await call('list_change_events', { limit: 10 });

  const times = rows.map(({ at }) => String(at));
  expect(times).toEqual(times.toSorted().toReversed());
  expect(metadata.description).toBe('10 change events, newest first');
});

test('lists what changed on one service, by its name', async () => {
  const { call, sent } = await serve();

  const { rows } = await call('list_change_events', {
    ...{ service_id: 'Checkout API', since: '2026-02-01' },
  });

  const services = new Set(rows.map(({ services: all }) => JSON.stringify(all)));
  expect(rows.length).toBeGreaterThan(0);
  expect(services.size).toBe(1);
  expect(sent.at(-1)).toMatch(/^GET \/services\/P\w+\/change_events\?since=2026-02-01/);
});

test('lists what may have led to an incident, and why', async () => {
  const served = await serve();
  const { rows: open } = await served.call('list_incidents', {
    ...{ current_user_context: false, statuses: ['triggered', 'acknowledged'] },
  });

  const answers = await Promise.all(
    open.map(({ id }) => served.call('list_change_events', { incident_id: id })),
  );
  const rows = answers.flatMap((answer) => answer.rows);

  expect(rows.length).toBeGreaterThan(0);
  expect(rows[0]).toMatchObject({ reason: expect.stringMatching(/most_recent|related_service/) });
});

test.each([
  [{ incident_id: 'Q0THERE', since: '2026-03-01' }, 'cannot be combined with since'],
  [{ since: '2025-01-01' }, '6 months at most'],
  [{ service_id: 'Nothing' }, 'There is no service'],
])('%j is refused', async (wrong, message) => {
  const { call } = await serve();

  const { error } = await call('list_change_events', wrong);

  expect(error?.message).toContain(message);
});
