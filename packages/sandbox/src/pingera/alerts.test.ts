import { expect, test } from 'vitest';
import { TestClient } from './test-client.fixture.ts';

test('lists alerts newest first with a pagination block', async () => {
  const client = new TestClient();

  const page = await client.ask('GET /alerts?per_page=2');
  const all = await client.rows('GET /alerts?per_page=100', 'alerts');

  expect(page.body).toMatchObject({
    alerts: [{ check_name: 'Checkout API' }, { check_name: 'Payment Gateway' }],
    pagination: { page: 1, per_page: 2, total: all.length, has_next: true, has_prev: false },
  });
  const times = all.map(({ fired_at }) => String(fired_at));
  expect(times).toEqual(times.toSorted().reverse());
});

test.each([
  ['status=firing', ['firing']],
  ['status=active', ['firing', 'acknowledged']],
  ['status=resolved', ['resolved']],
  ['status=suppressed', []],
])('filters alerts by %s', async (query, statuses) => {
  const alerts = await new TestClient().rows(`GET /alerts?per_page=100&${query}`, 'alerts');

  expect(new Set(alerts.map(({ status }) => status))).toEqual(new Set(statuses));
});

test('filters alerts by check and severity, and refuses what does not exist', async () => {
  const client = new TestClient();
  const check = await client.checkId('Checkout API');

  const ofCheck = await client.rows(`GET /alerts?check_id=${check}`, 'alerts');
  const medium = await client.rows('GET /alerts?severity=medium', 'alerts');
  const refused = await client.ask('GET /alerts?status=open&severity=urgent&per_page=101');

  expect(new Set(ofCheck.map(({ check_id }) => check_id))).toEqual(new Set([check]));
  expect(new Set(medium.map(({ severity }) => severity))).toEqual(new Set(['medium']));
  expect(refused).toMatchObject({
    status: 422,
    body: {
      errors: {
        query: {
          status: [expect.any(String)],
          severity: [expect.any(String)],
          per_page: [expect.any(String)],
        },
      },
    },
  });
});

test('a firing alert is acknowledged once and resolved once', async () => {
  const client = new TestClient();
  const [alert] = await client.rows('GET /alerts?status=firing', 'alerts');
  const path = `/alerts/${alert?.id}`;

  const acknowledged = await client.ask(`POST ${path}/acknowledge`);
  const again = await client.ask(`POST ${path}/acknowledge`);
  const resolved = await client.ask(`POST ${path}/resolve`);
  const resolvedAgain = await client.ask(`POST ${path}/resolve`);
  const sent = await client.rows(`GET ${path}/notifications`);

  expect(acknowledged).toMatchObject({
    status: 200,
    body: { status: 'acknowledged', is_active: true, acknowledged_by_id: expect.any(String) },
  });
  expect(resolved.body).toMatchObject({ status: 'resolved', is_active: false, duration: 1078 });
  expect([again.status, resolvedAgain.status]).toEqual([400, 400]);
  expect(sent.map(({ notification_type }) => notification_type)).toEqual([
    ...Array(3).fill('alert_resolved'),
    ...Array(3).fill('alert_acknowledged'),
    ...Array(3).fill('alert_fired'),
  ]);
});

test('counts what is active and what fired in 30 days', async () => {
  const client = new TestClient();
  const all = await client.rows('GET /alerts?per_page=100', 'alerts');

  const { body } = await client.ask('GET /alerts/stats');

  expect(body).toMatchObject({
    active_alerts: 2,
    recent_alerts: all.length,
    severity_breakdown: { critical: all.filter(({ severity }) => severity === 'critical').length },
    total_channels: 4,
    total_rules: 6,
  });
});

test('knows no alert that is not there', async () => {
  const client = new TestClient();
  const path = '/alerts/abcabcabcabc';

  const statuses = [
    (await client.ask(`GET ${path}`)).status,
    (await client.ask(`GET ${path}/notifications`)).status,
    (await client.ask(`POST ${path}/acknowledge`)).status,
    (await client.ask(`POST ${path}/resolve`)).status,
  ];

  expect(statuses).toEqual([404, 404, 404, 404]);
});

test('makes, changes and deletes a channel', async () => {
  const client = new TestClient();
  const body = { name: 'Hook', type: 'webhook', configuration: { url: 'https://x.example/' } };

  const made = await client.row('POST /alerts/channels', { body });
  const path = `/alerts/channels/${made.id}`;
  const changed = await client.row(`PUT ${path}`, { body: { name: 'Web hook' } });
  const deleted = await client.ask(`DELETE ${path}`);
  const read = await client.ask(`GET ${path}`);

  expect(made).toMatchObject({ ...body, enabled: true, last_used_at: null });
  expect(changed).toMatchObject({ ...body, name: 'Web hook' });
  expect([deleted.status, read.status]).toEqual([204, 404]);
});

test('keeps a channel that rules use', async () => {
  const client = new TestClient();
  const channel = await client.named('GET /alerts/channels', 'On-call e-mail');

  const answer = await client.ask(`DELETE /alerts/channels/${channel.id}`);

  expect(answer).toMatchObject({ status: 400, body: { status: 'Bad Request' } });
});

test.each([
  { name: 'x', type: 'sms', configuration: {} },
  { name: 'x', type: 'email', configuration: {} },
  { name: 'x', type: 'webhook' },
])('refuses to make a channel of %j', async (body) => {
  const answer = await new TestClient().ask('POST /alerts/channels', { body });

  expect(answer.status).toBe(422);
});

test('makes, changes and deletes a rule', async () => {
  const client = new TestClient();
  const check_id = await client.checkId('Edge router');
  const channel = await client.named('GET /alerts/channels', 'Operations chat');
  const body = { name: 'Lost', check_id, condition: 'check_failed', channel_ids: [channel.id] };

  const made = await client.row('POST /alerts/rules', { body });
  const path = `/alerts/rules/${made.id}`;
  const changed = await client.row(`PUT ${path}`, { body: { enabled: false } });
  const read = await client.row(`GET ${path}`);
  const deleted = await client.ask(`DELETE ${path}`);
  const gone = await client.ask(`GET ${path}`);

  expect(made).toMatchObject({
    ...body,
    check_name: 'Edge router',
    channels: [{ name: 'Operations chat' }],
    cooldown_period: 300,
    enabled: true,
  });
  expect(changed).toMatchObject({ ...body, enabled: false });
  expect(read).toEqual(changed);
  expect([deleted.status, gone.status]).toEqual([204, 404]);
});

test('refuses rules of unknown checks, channels and conditions', async () => {
  const client = new TestClient();
  const check_id = await client.checkId('Edge router');
  const channel = await client.named('GET /alerts/channels', 'Operations chat');
  const good = { name: 'x', check_id, condition: 'check_failed', channel_ids: [channel.id] };
  const ask = async (change: object) =>
    (await client.ask('POST /alerts/rules', { body: { ...good, ...change } })).status;

  const statuses = [
    await ask({}),
    await ask({ check_id: 'abcabcabcabc' }),
    await ask({ channel_ids: ['abcabcabcabc'] }),
    await ask({ channel_ids: [] }),
    await ask({ condition: 'moon_full' }),
    await ask({ condition: 'consecutive_failures' }),
    await ask({ check_ids: [] }),
  ];

  expect(statuses).toEqual([201, 404, 404, 422, 422, 422, 422]);
});
