import { expect, test } from 'vitest';
import { at, column, openSandbox, text } from '../sandbox.fixture.ts';

const payload = { summary: 'Disk full', source: 'db-3', severity: 'critical' };

function open() {
  const opened = openSandbox();
  const { send, list, sandbox } = opened;
  const enqueue = (event: object) =>
    send('POST /v2/enqueue', {
      body: { routing_key: sandbox.routingKey, dedup_key: 'disk', ...event },
    });
  const find = async () =>
    (await list('/incidents?limit=100&since=2026-11-20T14:00:00Z')).filter(
      (row) => at(row, 'title') === 'Disk full',
    );
  return { ...opened, enqueue, find };
}

test('a key opens one incident with one alert, however often it is triggered', async () => {
  const { enqueue, find, list } = open();

  const { status, body } = await enqueue({ event_action: 'trigger', payload });
  await enqueue({ event_action: 'trigger', payload });
  const found = await find();
  const log = await list(`/incidents/${text(found[0], 'id')}/log_entries`);
  const alerts = await list(`/incidents/${text(found[0], 'id')}/alerts`);

  expect([status, body]).toEqual([
    202,
    { status: 'success', message: 'Event processed', dedup_key: 'disk' },
  ]);
  expect(column(found, 'service.summary')).toEqual(['Checkout API']);
  expect(column(found, 'status')).toEqual(['triggered']);
  expect(found[0]).toMatchObject({ assignments: [{ assignee: { type: 'user_reference' } }] });
  expect(column(alerts, 'alert_key')).toEqual(['disk']);
  expect(column(log, 'type').filter((type) => type === 'trigger_log_entry')).toHaveLength(2);
  expect(column(log, 'type')).toContain('notify_log_entry');
});

test('the key acknowledges and resolves it, and then opens another', async () => {
  const { enqueue, find } = open();
  await enqueue({ event_action: 'trigger', payload });

  await enqueue({ event_action: 'acknowledge' });
  const acknowledged = await find();
  await enqueue({ event_action: 'resolve' });
  const resolved = await find();
  await enqueue({ event_action: 'trigger', payload });
  const reopened = await find();

  expect(column(acknowledged, 'status')).toEqual(['acknowledged']);
  expect(resolved).toMatchObject([{ status: 'resolved', alert_counts: { all: 1, resolved: 1 } }]);
  expect(column(reopened, 'status').toSorted()).toEqual(['resolved', 'triggered']);
});

test.each([
  ['error', 'high'],
  ['warning', 'low'],
])('where a service goes by severity, %s is of %s urgency', async (severity, urgency) => {
  const { enqueue, find, idOf, send } = open();
  const incident_urgency_rule = { type: 'constant', urgency: 'severity_based' };
  await send(`PUT /services/${await idOf('services', 'Checkout API')}`, {
    body: { service: { incident_urgency_rule } },
  });

  await enqueue({ event_action: 'trigger', payload: { ...payload, severity } });

  expect(column(await find(), 'urgency')).toEqual([urgency]);
});

test.each(['acknowledge', 'resolve'])(
  '%s of what is not open is taken, and does nothing',
  async (event_action) => {
    const { enqueue, find } = open();

    const { status } = await enqueue({ event_action });

    expect(status).toBe(202);
    expect(await find()).toEqual([]);
  },
);

test('a service under maintenance opens nothing', async () => {
  const { enqueue, find, idOf, send } = open();
  const services = [{ id: await idOf('services', 'Checkout API'), type: 'service_reference' }];
  const times = { start_time: '2026-11-20T14:00:00Z', end_time: '2026-11-20T16:00:00Z' };
  const maintenance_window = { type: 'maintenance_window', ...times, services };
  const { status } = await send('POST /maintenance_windows', { body: { maintenance_window } });

  await enqueue({ event_action: 'trigger', payload });

  expect(status).toBe(201);
  expect(await find()).toEqual([]);
});

test.each([
  [{ event_action: 'trigger' }, 'payload'],
  [{ event_action: 'resolve', dedup_key: undefined }, 'dedup_key'],
  [{ event_action: 'trigger', payload: { ...payload, severity: 'bad' } }, 'severity'],
  [{ event_action: 'trigger', payload, routing_key: 'x' }, 'Invalid routing key'],
])('%j is refused as the Events API does', async (event, error) => {
  const { enqueue } = open();

  const { status, body } = await enqueue(event);

  expect(status).toBe(400);
  expect(body).toMatchObject({
    ...{ status: 'invalid event', message: 'Event object is invalid' },
    errors: [expect.stringContaining(error)],
  });
});

test('a change stands among the changes by its time, with its links', async () => {
  const { send, list, sandbox } = open();
  const change = { summary: 'Deployed 413', timestamp: '2026-11-20T14:00:00Z' };
  const links = [{ href: 'https://ci.example/413', text: 'Build' }];

  const { status, body } = await send('POST /v2/change/enqueue', {
    body: { routing_key: sandbox.routingKey, payload: change, links },
  });
  const changes = await list('/change_events');

  expect([status, body]).toEqual([202, { status: 'success', message: 'Change event processed' }]);
  expect(column(changes, 'summary')[1]).toBe('Deployed 413');
  expect(changes[1]).toMatchObject({ links, services: [{ type: 'service_reference' }] });
});
