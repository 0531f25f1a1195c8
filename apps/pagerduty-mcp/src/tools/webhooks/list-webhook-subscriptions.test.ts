import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('lists subscriptions without what is secret', async () => {
  const { call } = await serve();

  const { rows } = await call('list_webhook_subscriptions');

  expect(rows).toEqual([
    {
      id: expect.any(String),
      description: 'Tells the shop floor what is broken.',
      active: true,
      url: 'https://hooks.acme-outdoor.example/pagerduty',
      is_stopped_after_failures: true,
      headers: ['X-Floor'],
      events: ['incident.triggered', 'incident.resolved'],
      filter: { type: 'account' },
    },
  ]);
});

test('those of a team are found by its name', async () => {
  const { call, sent } = await serve();
  const url = 'https://hooks.acme-outdoor.example/payments';
  const events = ['incident.triggered'];
  await call('create_webhook_subscription', { url, events, team_id: 'Payments' });

  const ofTeam = await call('list_webhook_subscriptions', { team_id: 'Payments' });
  const ofOther = await call('list_webhook_subscriptions', { team_id: 'Platform' });

  expect(ofTeam.rows).toMatchObject([{ url, filter: { type: 'team' } }]);
  expect(ofOther.rows).toEqual([]);
  expect(sent.at(-1)).toContain('filter_type=team&filter_id=P');
});

test('a service and a team at once are refused', async () => {
  const { call } = await serve();

  const { error } = await call('list_webhook_subscriptions', {
    ...{ service_id: 'Checkout API', team_id: 'Payments' },
  });

  expect(error?.code).toBe('INVALID_INPUT');
});
