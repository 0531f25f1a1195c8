import { expect, test } from 'vitest';
import { CHECK_TYPES } from '../check-model.ts';
import { DAY_MS, MINUTE_MS, parseDateTime } from '../dates.ts';
import { TestClient } from '../test-client.fixture.ts';

test('has checks of all types, one failing, one degraded, one paused', async () => {
  const client = new TestClient();

  const checks = await client.rows('GET /checks?page_size=100', 'checks');

  const notOk = checks.filter(({ status }) => status !== 'ok');
  expect(notOk.map(({ name, status }) => [name, status])).toEqual([
    ['Checkout API', 'failed'],
    ['Payment Gateway', 'degraded'],
    ['Old catalogue', 'paused'],
  ]);
  expect(new Set(checks.map(({ type }) => type))).toEqual(new Set(CHECK_TYPES));
});

test('the Checkout API has failed for 18 minutes, and an alert fires for it', async () => {
  const client = new TestClient();
  const id = await client.checkId('Checkout API');

  const history = await client.ask(`GET /checks/${id}/status-history?page_size=1`);
  const failures = await client.ask(`GET /checks/${id}/results?page_size=100&failed_only=true`);
  const alerts = await client.rows('GET /alerts?status=firing', 'alerts');

  const startedAt = new Date(client.now - 18 * MINUTE_MS).toISOString().slice(0, 23);
  expect(history.body).toMatchObject({
    status_history: [
      { status: 'failed', started_at: expect.stringContaining(startedAt), ended_at: null },
    ],
  });
  expect(failures.body).toMatchObject({
    results: expect.arrayContaining([
      expect.objectContaining({ error_message: expect.stringContaining('payment gateway') }),
    ]),
  });
  expect(alerts).toMatchObject([{ check_id: id, severity: 'critical', is_active: true }]);
});

test('no incident tells of the checkout yet, though its component is slow', async () => {
  const client = new TestClient();
  const pageId = await client.pageId();

  const checkout = await client.named(`GET /pages/${pageId}/components`, 'Checkout');
  const unresolved = await client.ask(`GET /pages/${pageId}/incidents/unresolved`);
  const about = await client.ask(`GET /pages/${pageId}/incidents?component_id=${checkout.id}`);

  expect(checkout['status']).toBe('degraded_performance');
  expect([unresolved.body, about.body]).toEqual([[], []]);
});

test('the public page has an incident of last week and a maintenance to come', async () => {
  const client = new TestClient();
  const incidents = await client.rows(`GET /pages/${await client.pageId()}/incidents`);

  const [maintenance, lastWeek] = incidents;

  expect(maintenance).toMatchObject({ status: 'scheduled', resolved_at: null });
  const scheduledFor = parseDateTime(String(maintenance?.['scheduled_for'])) ?? 0;
  expect(scheduledFor).toBeGreaterThan(client.now);
  expect(lastWeek).toMatchObject({
    name: 'Search is slow',
    status: 'resolved',
    incident_updates: [
      { status: 'resolved' },
      { status: 'monitoring' },
      { status: 'identified' },
      { status: 'investigating' },
    ],
  });
  const resolvedAt = parseDateTime(String(lastWeek?.['resolved_at'])) ?? 0;
  expect(client.now - resolvedAt).toBeLessThan(8 * DAY_MS);
});

test('dates have microseconds and no zone', async () => {
  const [page] = await new TestClient().rows('GET /pages', 'pages');

  expect(page?.['created_at']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}$/);
});

test('ids are 12 lower-case letters and digits everywhere', async () => {
  const client = new TestClient();
  const lists = [
    await client.rows('GET /pages', 'pages'),
    await client.rows('GET /checks?page_size=100', 'checks'),
    await client.rows('GET /checks/all-results?page_size=100', 'results'),
    await client.rows('GET /alerts?per_page=100', 'alerts'),
    await client.rows('GET /heartbeats', 'checks'),
    await client.rows('GET /secrets', 'secrets'),
  ];

  const ids = lists.flat().map(({ id }) => id);

  expect(ids.filter((id) => !/^[a-z0-9]{12}$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});
