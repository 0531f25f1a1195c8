import { expect, test } from 'vitest';
import { HOUR_MS, MINUTE_MS } from './dates.ts';
import { TestClient } from './test-client.fixture.ts';

test('lists heartbeats in every state', async () => {
  const { body } = await new TestClient().ask('GET /heartbeats');

  expect(body).toMatchObject({
    checks: [
      { name: 'Nightly order export', status: 'up' },
      { name: 'Warehouse stock sync', status: 'up' },
      { name: 'Invoice mailer', status: 'grace' },
      { name: 'Orders database backup', status: 'down' },
      { name: 'Newsletter sender', status: 'paused' },
    ],
    pagination: { page: 1, per_page: 50, pages: 1, total: 5 },
  });
});

test('a heartbeat goes from up over grace to down, and a ping brings it back', async () => {
  const client = new TestClient();
  const body = { name: 'Job', period_seconds: 60, grace_seconds: 60 };
  const made = await client.row('POST /heartbeats', { body });
  const status = async () => (await client.row(`GET /heartbeats/${made.id}`))['status'];
  const seen = [made['status']];

  client.wait(90_000);
  seen.push(await status());
  client.wait(60_000);
  seen.push(await status());
  const ping = await client.ask(`POST /heartbeats/${made.id}/ping`, {
    key: null,
    body: { rows: 12 },
  });
  seen.push(await status());
  const detail = await client.row(`GET /heartbeats/${made.id}`);

  expect(seen).toEqual(['up', 'grace', 'down', 'up']);
  expect(ping).toMatchObject({
    status: 200,
    body: { status: 'ok', check_id: made.id, next_expected_ping: detail['next_expected_ping'] },
  });
  expect(detail).toMatchObject({
    ping_url: `https://api.pingera.ru/v1/heartbeats/${made.id}/ping`,
    recent_pings: [{ check_id: made.id, ping_data: { rows: 12 } }],
  });
});

test('takes a ping by GET without a credential, but not of an unknown heartbeat', async () => {
  const client = new TestClient();
  const mailer = await client.named('GET /heartbeats', 'Invoice mailer', 'checks');

  const known = await client.ask(`GET /heartbeats/${mailer.id}/ping`, { key: null });
  const unknown = await client.ask('GET /heartbeats/abcabcabcabc/ping', { key: null });
  const after = await client.row(`GET /heartbeats/${mailer.id}`);

  expect([known.status, unknown.status, after['status']]).toEqual([200, 404, 'up']);
});

test('lists pings by time, newest first', async () => {
  const client = new TestClient();
  const sync = await client.named('GET /heartbeats', 'Warehouse stock sync', 'checks');
  client.wait(MINUTE_MS);
  await client.ask(`GET /heartbeats/${sync.id}/ping`);

  const all = await client.ask(`GET /heartbeats/${sync.id}/pings?per_page=3`);
  const pings = await client.rows(`GET /heartbeats/${sync.id}/pings?per_page=3`, 'pings');
  const hour = await client.ask(
    `GET /heartbeats/${sync.id}/pings?start_date=2025-11-20T10:00:00&end_date=2025-11-20T11:00:00`,
  );

  expect(all.body).toMatchObject({ pagination: { per_page: 3, total: 30 * 24 * 12 + 2 } });
  expect(pings[0]).toMatchObject({
    ping_data: {},
    received_at: expect.stringContaining('12:35:56'),
  });
  expect(pings[1]).toMatchObject({ ping_data: { exit_code: 0 } });
  expect(hour.body).toMatchObject({ pagination: { total: 12 } });
});

test('counts pings by hour under HTTP dates', async () => {
  const client = new TestClient();
  const sync = await client.named('GET /heartbeats', 'Warehouse stock sync', 'checks');
  const start = new Date(client.now - 2 * HOUR_MS).toISOString();

  const { body } = await client.ask(`GET /heartbeats/${sync.id}/pings-count?start_date=${start}`);

  const tooOld = await client.ask(
    `GET /heartbeats/${sync.id}/pings-count?start_date=2025-01-01T00:00:00`,
  );

  expect(tooOld.status).toBe(400);
  expect(body).toMatchObject({
    ping_counts: [
      { hour: 'Thu, 20 Nov 2025 10:00:00 GMT' },
      { hour: 'Thu, 20 Nov 2025 11:00:00 GMT', ping_count: 12 },
      { hour: 'Thu, 20 Nov 2025 12:00:00 GMT' },
    ],
    summary: {
      total_pings: 24,
      total_hours: 3,
      average_pings_per_hour: 8,
      end_time: 'Thu, 20 Nov 2025 12:34:56 GMT',
    },
  });
});

test('changes only what is named', async () => {
  const client = new TestClient();
  const paused = await client.named('GET /heartbeats', 'Newsletter sender', 'checks');

  const patched = await client.row(`PATCH /heartbeats/${paused.id}`, { body: { name: 'Letters' } });
  const put = await client.row(`PUT /heartbeats/${paused.id}`, { body: { period_seconds: 120 } });

  expect(patched).toMatchObject({ name: 'Letters', active: false, grace_seconds: 3600 });
  expect(put).toMatchObject({ name: 'Letters', active: false, period_seconds: 120 });
});

test.each([
  { name: 'x' },
  { name: 'x', period_seconds: 59 },
  { name: 'x', period_seconds: 60, grace_seconds: 1 },
  { name: 'x', interval: 60, period_seconds: 60 },
])('refuses to make a heartbeat of %j', async (body) => {
  const answer = await new TestClient().ask('POST /heartbeats', { body });

  expect(answer.status).toBe(422);
});

test('attaches and detaches channels', async () => {
  const client = new TestClient();
  const mailer = await client.named('GET /heartbeats', 'Invoice mailer', 'checks');
  const chat = await client.named('GET /alerts/channels', 'Operations chat');
  const path = `/heartbeats/${mailer.id}/channels`;
  const names = async () => (await client.rows(`GET ${path}`)).map(({ name }) => name);

  const attached = await client.ask(`POST ${path}`, { body: { channel_ids: [chat.id] } });
  const both = await names();
  const unknown = await client.ask(`POST ${path}`, { body: { channel_ids: ['abcabcabcabc'] } });
  const detached = await client.ask(`DELETE ${path}/${chat.id}`);
  const again = await client.ask(`DELETE ${path}/${chat.id}`);

  expect(both).toEqual(['On-call e-mail', 'Operations chat']);
  expect([attached, unknown, detached, again].map(({ status }) => status)).toEqual([
    201, 404, 204, 404,
  ]);
  expect(await names()).toEqual(['On-call e-mail']);
});

test('forgets a deleted heartbeat', async () => {
  const client = new TestClient();
  const mailer = await client.named('GET /heartbeats', 'Invoice mailer', 'checks');

  const deleted = await client.ask(`DELETE /heartbeats/${mailer.id}`);
  const read = await client.ask(`GET /heartbeats/${mailer.id}`);

  expect([deleted.status, read.status]).toEqual([204, 404]);
});
