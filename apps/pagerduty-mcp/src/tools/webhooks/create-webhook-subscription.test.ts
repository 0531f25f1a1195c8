import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

const wanted = {
  url: 'https://hooks.acme-outdoor.example/checkout',
  events: ['incident.triggered', 'incident.acknowledged'],
  service_id: 'Checkout API',
  description: 'Checkout only.',
  headers: { 'X-Key': 'abc' },
};

test('makes one for a service by its name, and answers the signing secret once', async () => {
  const { call } = await serve();

  const { rows, metadata } = await call('create_webhook_subscription', wanted);
  const again = await call('get_webhook_subscription', {
    webhook_subscription_id: rows[0]?.['id'],
  });

  expect(metadata.description).toBe(`Webhook subscription ${rows[0]?.['id']} is made`);
  expect(rows[0]).toMatchObject({
    ...{ url: wanted.url, events: wanted.events, headers: ['X-Key'] },
    filter: { type: 'service' },
    secret: expect.stringMatching(/^whsec-/),
  });
  expect(again.rows[0]).toMatchObject({ url: wanted.url, filter: { type: 'service' } });
  expect(again.rows[0]).not.toHaveProperty('secret');
});

test.each([
  [{ url: 'http://hooks.acme-outdoor.example' }, 'url = '],
  [{ url: 'javascript:alert(1)' }, 'url = '],
  [{ events: [] }, 'events is an empty list'],
  [{ events: ['everything'] }, 'events = '],
  [{ team_id: 'Payments' }, 'service_id or team_id'],
])('%j is refused, and nothing is made', async (wrong, message) => {
  const { call, sent } = await serve();

  const { error } = await call('create_webhook_subscription', { ...wanted, ...wrong });

  expect(error?.code).toBe('INVALID_INPUT');
  expect(error?.message).toContain(message);
  expect(sent.filter((line) => line.startsWith('POST '))).toEqual([]);
});
