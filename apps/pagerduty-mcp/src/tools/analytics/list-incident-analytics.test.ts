import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('lists incidents with their figures, newest first', async () => {
  const { call } = await serve();

  const { rows, metadata } = await call('list_incident_analytics', { limit: 5 });

  const times = rows.map((row) => String(row['created_at']));
  expect(metadata.description).toBe(
    '5 incidents, newest first, 2026-02-02 to 2026-03-04, your teams',
  );
  expect(rows).toHaveLength(5);
  expect(times).toEqual(times.toSorted().toReversed());
  expect(rows[0]).toMatchObject({ title: expect.any(String), team: { name: 'Payments' } });
});

test('the cursor goes on where the last answer stopped, to the end', async () => {
  const { call } = await serve();
  const asked = { service_ids: ['Identity'], fields: ['incident_number'] };
  const all = await call('list_incident_analytics', { ...asked, limit: 500 });

  const found: unknown[] = [];
  let cursor: string | undefined;
  do {
    const { rows, metadata } = await call('list_incident_analytics', {
      ...{ ...asked, limit: 4, cursor },
    });
    expect(rows.length).toBeLessThanOrEqual(4);
    found.push(...rows);
    cursor = metadata.next_cursor;
  } while (cursor !== undefined);

  expect(found.length).toBeGreaterThan(4);
  expect(found).toEqual(all.rows);
});

test('the slowest come first, and filters narrow', async () => {
  const { call } = await serve();

  const { rows } = await call('list_incident_analytics', {
    ...{ sort: 'slowest', urgency: 'high', priority_ids: ['P1'], limit: 10 },
  });

  const seconds = rows.map((row) => Number(row['seconds_to_resolve'] ?? 0));
  expect(rows.length).toBeGreaterThan(1);
  expect(seconds).toEqual(seconds.toSorted((one, other) => other - one));
  expect(new Set(rows.map((row) => `${row['urgency']} ${row['priority']}`))).toEqual(
    new Set(['high P1']),
  );
});

test('a service that there is not is refused', async () => {
  const { call } = await serve();

  const { error } = await call('list_incident_analytics', { service_ids: ['No such service'] });

  expect(error?.code).toBe('INVALID_SERVICE_ID');
});
