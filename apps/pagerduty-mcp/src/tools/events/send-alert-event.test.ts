import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

const trigger = {
  ...{ event_action: 'trigger', summary: 'Disk full on db-3', source: 'db-3', severity: 'error' },
  ...{ component: 'disk', custom_details: { free: '1 %' }, dedup_key: 'db-3/disk' },
  links: [{ href: 'https://monitor.example/db-3' }],
};

async function open() {
  const served = await serve({ hasRoutingKey: true });
  const find = async () => {
    const { rows } = await served.call('list_incidents', {
      ...{ current_user_context: false, limit: 5 },
    });
    return rows.find(({ title }) => title === trigger.summary);
  };
  return { ...served, find };
}

test('opens one incident however often it is sent, and acknowledges and resolves it', async () => {
  const { call, find, sent } = await open();

  const { rows, metadata } = await call('send_alert_event', trigger);
  await call('send_alert_event', trigger);
  const opened = await find();
  const key = { dedup_key: trigger.dedup_key };
  await call('send_alert_event', { event_action: 'acknowledge', ...key });
  const acknowledged = await find();
  await call('send_alert_event', { event_action: 'resolve', ...key });
  const resolved = await find();

  expect(metadata.description).toBe('Sent; acknowledge or resolve the alert by its dedup_key');
  expect(rows).toEqual([{ status: 'success', message: 'Event processed', ...key }]);
  expect(opened).toMatchObject({
    status: 'triggered',
    alerts: 1,
    service: { name: 'Checkout API' },
  });
  expect(acknowledged).toMatchObject({ id: opened?.['id'], status: 'acknowledged' });
  expect(resolved).toMatchObject({ id: opened?.['id'], status: 'resolved' });
  expect(sent.filter((line) => line === 'POST /v2/enqueue')).toHaveLength(4);
});

test('a key is made up where none is given, and is answered', async () => {
  const { call } = await open();

  const { rows } = await call('send_alert_event', { ...trigger, dedup_key: undefined });

  expect(rows[0]?.['dedup_key']).toMatch(/^[\da-f-]{36}$/);
});

test('the key of another integration is used in place of the own, and not answered', async () => {
  const { call, sandbox } = await serve();

  const { rows, error } = await call('send_alert_event', {
    ...{ ...trigger, routing_key: sandbox.routingKey },
  });

  expect(error).toBeUndefined();
  expect(JSON.stringify(rows)).not.toContain(sandbox.routingKey);
});

test('what only a trigger can say is not sent, and that is told', async () => {
  const { call } = await open();

  const { metadata } = await call('send_alert_event', { ...trigger, event_action: 'resolve' });

  expect(metadata.warnings).toEqual([
    'Only a trigger can say these, so they were not sent: summary, source, severity, component, custom_details, links',
  ]);
});

test.each([
  [{ source: undefined, severity: undefined }, 'A trigger needs source, severity'],
  [{ event_action: 'resolve', dedup_key: undefined }, 'dedup_key is needed to resolve an alert'],
  [{ routing_key: 'short' }, 'routing_key'],
  [{ summary: 'x'.repeat(1025) }, 'summary'],
])('%j is refused, and nothing is sent', async (wrong, message) => {
  const { call, sent } = await open();

  const { error } = await call('send_alert_event', { ...trigger, ...wrong });

  expect(error?.code).toBe('INVALID_INPUT');
  expect(error?.message).toContain(message);
  expect(sent).toEqual([]);
});

test('without a key nothing is sent, and it is told where to get one', async () => {
  const { call, sent } = await serve();

  const { error } = await call('send_alert_event', trigger);

  expect(error?.hint).toContain('PAGERDUTY_ROUTING_KEY');
  expect(sent).toEqual([]);
});

test('a key that no integration has is refused, and not repeated', async () => {
  const { call } = await serve();
  const routing_key = 'a'.repeat(32);

  const { error } = await call('send_alert_event', { ...trigger, routing_key });

  expect(error).toMatchObject({ code: 'INVALID_INPUT' });
  expect(error?.message).toContain('Invalid routing key');
  expect(JSON.stringify(error)).not.toContain(routing_key);
});
