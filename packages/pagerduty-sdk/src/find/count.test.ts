import { expect, test } from 'vitest';
import { client } from '../core/transport.fixture.ts';
import { ApiError, InvalidRequestError, InvalidResponseError } from '../errors.ts';
import { count } from './count.ts';
import { hasAbility } from './has-ability.ts';

test('the API counts, its filters kept', async () => {
  const { pagerduty, requests } = client([{ incidents: [], total: 42 }]);

  expect(await count(pagerduty, 'GET /incidents', { query: { statuses: ['triggered'] } })).toBe(42);
  expect(decodeURIComponent(requests[0]?.url.search ?? '')).toBe(
    '?statuses[]=triggered&total=true&limit=1',
  );
});

test('a list below a thing is counted', async () => {
  const { pagerduty, requests } = client([{ alerts: [], total: 0 }]);

  expect(await count(pagerduty, 'GET /incidents/{id}/alerts', { path: { id: 'P1' } })).toBe(0);
  expect(requests[0]?.url.pathname).toBe('/incidents/P1/alerts');
});

test('a list that pages otherwise is counted where the API counts it', async () => {
  const { pagerduty } = client([{ alert_grouping_settings: [], total: 3 }]);

  expect(await count(pagerduty, 'GET /alert_grouping_settings')).toBe(3);
});

test.each(['GET /audit/records', 'GET /event_orchestrations', 'GET /abilities'] as const)(
  '%s is not counted, and nothing is sent',
  async (key) => {
    const { pagerduty, requests } = client([]);

    await expect(count(pagerduty, key)).rejects.toThrow(InvalidRequestError);
    expect(requests).toEqual([]);
  },
);

test('a list that answers no total says so', async () => {
  const { pagerduty } = client([{ teams: [], total: null }]);

  await expect(count(pagerduty, 'GET /teams')).rejects.toThrow(InvalidResponseError);
});

test.each([
  [204, true],
  [402, false],
  [404, false],
])('an ability that answers %d: %s', async (status, expected) => {
  const { pagerduty } = client([new Response(null, { status })]);

  expect(await hasAbility(pagerduty, 'teams')).toBe(expected);
});

test('an ability that cannot be asked for is an error', async () => {
  const { pagerduty } = client([Response.json({}, { status: 403 })]);

  await expect(hasAbility(pagerduty, 'teams')).rejects.toThrow(ApiError);
});
