import { expect, test } from 'vitest';
import { column, openSandbox } from '../sandbox.fixture.ts';

test('lists change events, newest first, beginning with the deploy before the outage', async () => {
  const { get, list } = openSandbox();

  const times = column(await list('/change_events?limit=100'), 'timestamp').map(String);

  expect(times).toEqual(times.toSorted().reverse());
  expect(await get('/change_events?limit=1')).toMatchObject({
    change_events: [
      {
        type: 'change_event',
        timestamp: '2026-11-20T14:05:00Z',
        summary: expect.stringContaining('checkout-api build 412'),
        custom_details: { environment: 'production', build_number: '412' },
        links: [{ href: expect.stringContaining('builds/412') }],
      },
    ],
    limit: 1,
    more: true,
  });
});

test('narrows by service, team, integration and time', async () => {
  const { get, list, idOf } = openSandbox();
  const service = await idOf('services', 'Checkout API');
  const platform = await idOf('teams', 'Platform');
  const [change] = await list(`/services/${service}/change_events?since=2026-11-20T14:00:00Z`);
  const integration = Object(change).integration.id;

  expect(await get(`/services/${service}/change_events?team_ids[]=${platform}`)).toMatchObject({
    change_events: [],
  });
  const ofIntegration = await list(`/change_events?integration_ids[]=${integration}&limit=100`);
  expect(ofIntegration).toEqual(await list(`/services/${service}/change_events?limit=100`));
  expect(ofIntegration.length).toBeGreaterThan(5);
});

test('takes dates in UTC only', async () => {
  const { send } = openSandbox();

  expect(await send('GET /change_events?since=2026-11-20T09:00:00-05:00')).toMatchObject({
    status: 400,
    body: { error: { code: 2001, errors: ['since must be an ISO 8601 date in UTC'] } },
  });
  expect((await send('GET /change_events?since=2026-11-20T09:00:00Z')).status).toBe(200);
});

test('knows no other services', async () => {
  const { send } = openSandbox();

  expect((await send('GET /services/PNO/change_events')).status).toBe(404);
});
