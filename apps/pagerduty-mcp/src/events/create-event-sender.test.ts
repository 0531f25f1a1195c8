import { fakeFetch } from 'fake-fetch';
import { expect, test } from 'vitest';
import { createEventSender } from './create-event-sender.ts';

test.each([
  [{}, 'https://events.pagerduty.com/v2/change/enqueue'],
  [{ region: 'eu' }, 'https://events.eu.pagerduty.com/v2/change/enqueue'],
  [
    { baseUrl: 'https://api.eu.pagerduty.com/' },
    'https://events.eu.pagerduty.com/v2/change/enqueue',
  ],
  [{ baseUrl: 'https://proxy.example/pd' }, 'https://proxy.example/pd/v2/change/enqueue'],
] as const)('with %j events go to %s', async (where, url) => {
  const { fetch, requests } = fakeFetch({ status: 'success' });
  const events = createEventSender({ ...where, fetch, routingKey: 'a'.repeat(32) });

  await events(undefined).change({ payload: { summary: 'Deployed' } });

  expect(requests[0]?.url.href).toBe(url);
});
