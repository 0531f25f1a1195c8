import { expect, test } from 'vitest';
import { client } from '../core/transport.fixture.ts';
import { ApiError, InvalidRequestError } from '../errors.ts';
import { count } from './count.ts';
import { hasAbility } from './has-ability.ts';

test('the API counts, its filters kept', async () => {
  const { pagerduty, requests } = client([{ incidents: [], total: 42 }]);

  expect(await count(pagerduty, 'GET /incidents', { query: { statuses: ['triggered'] } })).toBe(42);
  expect(decodeURIComponent(requests[0]?.url.search ?? '')).toBe(
    '?statuses[]=triggered&total=true&limit=1&offset=0',
  );
});

test('a list below a thing is counted', async () => {
  const { pagerduty, requests } = client([{ alerts: [], total: 0 }]);

  expect(await count(pagerduty, 'GET /incidents/{id}/alerts', { path: { id: 'P1' } })).toBe(0);
  expect(requests[0]?.url.pathname).toBe('/incidents/P1/alerts');
});

test('a list by cursor is not counted, and nothing is sent', async () => {
  const { pagerduty, requests } = client([]);

  await expect(count(pagerduty, 'GET /audit/records')).rejects.toThrow(InvalidRequestError);
  expect(requests).toEqual([]);
});

test('a list that answers no total says so', async () => {
  const { pagerduty } = client([{ teams: [], total: null }]);

  await expect(count(pagerduty, 'GET /teams')).rejects.toThrow('answers no total');
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
