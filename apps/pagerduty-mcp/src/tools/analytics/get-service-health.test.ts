import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('shows a service by name: what is open, and its last 30 days against the 30 before', async () => {
  const { call } = await serve();

  const { rows, metadata } = await call('get_service_health', { service_id: 'Checkout API' });

  expect(metadata.warnings).toBeUndefined();
  expect(metadata.description).toMatch(
    /^Checkout API: 1 open incident, \d+ incidents in 30 days, \d+ in the 30 before$/,
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    service: { name: 'Checkout API' },
    open_incident_count: 1,
    open_incidents: [{ number: expect.any(Number), assignees: [expect.any(String)] }],
    last_30_days: {
      ...{ incidents: expect.any(Number), mtta_seconds: expect.any(Number) },
      ...{ mttr_seconds: expect.any(Number), interruptions: expect.any(Number) },
    },
    previous_30_days: { incidents: expect.any(Number) },
  });
});

test('the figures are those of the metrics, and their change is in percent', async () => {
  const { call } = await serve();
  const service_ids = ['Search'];
  const counts = await Promise.all(
    [
      { since: '2026-02-02T15:00:00Z', until: '2026-03-04T15:00:00Z' },
      { since: '2026-01-03T15:00:00Z', until: '2026-02-02T15:00:00Z' },
    ].map(async (period) => {
      const { rows } = await call('get_incident_metrics', { service_ids, ...period });
      return Number(rows[0]?.['total_incident_count']);
    }),
  );
  const [after = 0, before = 0] = counts;

  const { rows } = await call('get_service_health', { service_id: 'Search' });

  expect(rows[0]).toMatchObject({
    last_30_days: { incidents: after },
    previous_30_days: { incidents: before },
    change_pct: { incidents: Math.round(((after - before) / before) * 100) },
  });
});

test('the noisiest titles come first, without their numbers', async () => {
  const { call } = await serve();

  const { rows } = await call('get_service_health', { service_id: 'Checkout API' });

  const titles = [rows[0]?.['noisiest_titles']].flat().map(Object);
  const counts = titles.map(({ incidents }) => incidents);
  expect(titles.length).toBeGreaterThan(1);
  expect(titles[0]).toMatchObject({ title: expect.stringMatching(/^Checkout API: .*#/) });
  expect(counts).toEqual(counts.toSorted((one, other) => other - one));
});

test('parts that cannot be read are missing, each with a warning', async () => {
  const { call, sandbox } = await serve();
  const on = ['GET /incidents', 'POST /analytics/raw/incidents'] as const;
  for (const operation of on) sandbox.faults.inject({ on: operation, kind: 'status', status: 500 });

  const { rows, metadata, error } = await call('get_service_health', { service_id: 'Search' });

  expect(error).toBeUndefined();
  expect(rows[0]).not.toHaveProperty('open_incidents');
  expect(rows[0]).not.toHaveProperty('noisiest_titles');
  expect(rows[0]).toMatchObject({ last_30_days: { incidents: expect.any(Number) } });
  expect(metadata.warnings?.toSorted()).toEqual([
    expect.stringMatching(/^Answered without open incidents: /),
    expect.stringMatching(/^Answered without the noisiest titles: /),
  ]);
});

test('a service that there is not is refused', async () => {
  const { call } = await serve();

  const { error } = await call('get_service_health', { service_id: 'Basket weaving' });

  expect(error?.code).toBe('INVALID_SERVICE_ID');
});
