import { expect, test } from 'vitest';
import { TestClient } from './test-client.fixture.ts';

test('logs a past incident without touching components or subscribers', async () => {
  const client = new TestClient();
  const path = `/pages/${await client.pageId()}`;
  const checkout = await client.named(`GET ${path}/components`, 'Checkout');

  const logged = await client.ask(`POST ${path}/incidents/log-past-incident`, {
    body: {
      name: 'Slow checkout in October',
      impact: 'minor',
      incident_updates: [
        {
          body: 'Slow.',
          status: 'investigating',
          created_at: '2025-10-01T08:00:00',
          components: { [checkout.id]: 'partial_outage' },
        },
        { body: 'Fast.', status: 'resolved', created_at: '2025-10-01T09:00:00' },
      ],
    },
  });

  expect(logged).toMatchObject({
    status: 201,
    body: {
      status: 'resolved',
      created_at: expect.stringMatching(/^2025-10-01T08:00:00/),
      resolved_at: expect.stringMatching(/^2025-10-01T09:00:00/),
      incident_updates: [
        { body: 'Fast.' },
        { body: 'Slow.', components: [{ id: checkout.id, status: 'partial_outage' }] },
      ],
    },
  });
  expect(await client.named(`GET ${path}/components`, 'Checkout')).toEqual(checkout);
  expect(client.sandbox.deliveries).toEqual([]);
});

test('refuses a past incident without updates', async () => {
  const client = new TestClient();
  const path = `/pages/${await client.pageId()}`;

  const answer = await client.ask(`POST ${path}/incidents/log-past-incident`, {
    body: { name: 'x', impact: 'minor', incident_updates: [] },
  });

  expect(answer).toMatchObject({
    status: 422,
    body: { errors: { json: { incident_updates: ['Shorter than minimum length 1.'] } } },
  });
});
