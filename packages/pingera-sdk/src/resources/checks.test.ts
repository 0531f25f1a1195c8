import { fakeFetch } from 'fake-fetch';
import { expect, test } from 'vitest';
import { Pingera } from '../client.ts';
import {
  PingeraApiError,
  PingeraInvalidRequestError,
  PingeraInvalidResponseError,
} from '../errors.ts';

const apiKey = 'k3y-0f-4-t3st';

test('lists the checks that match, page by page', async () => {
  const { fetch, requests } = fakeFetch(
    { checks: [{ id: '1' }], pagination: { page: 1, page_size: 1, total_pages: 2 } },
    { checks: [{ id: '2' }], pagination: { page: 2, page_size: 1, total_pages: 2 } },
  );
  const { checks } = new Pingera({ apiKey, fetch });

  const rows = await checks.list({ status: ['failed', 'degraded'] }, { pageSize: 1 }).take(9);

  expect(rows.map(({ id }) => id)).toEqual(['1', '2']);
  expect(requests.map(({ url }) => url.pathname + url.search)).toEqual([
    '/v1/checks?status=failed%2Cdegraded&page=1&page_size=1',
    '/v1/checks?status=failed%2Cdegraded&page=2&page_size=1',
  ]);
});

test('reads one check', async () => {
  const { fetch, requests } = fakeFetch({ id: 'a1', type: 'portscan', later_field: 1 });

  const check = await new Pingera({ apiKey, fetch }).checks.get('a1');

  expect(check).toEqual({ id: 'a1', type: 'portscan', later_field: 1 });
  expect(requests[0]?.url.pathname).toBe('/v1/checks/a1');
});

test('changes exactly the fields given', async () => {
  const { fetch, requests } = fakeFetch({ id: 'a1', active: false });

  await new Pingera({ apiKey, fetch }).checks.update('a1', { active: false, group_id: null });

  expect(requests[0]).toMatchObject({ method: 'PATCH' });
  expect(requests[0]?.body).toEqual({ active: false, group_id: null });
});

test('lists the regions, which come in one piece', async () => {
  const { fetch, requests } = fakeFetch({ regions: [{ id: 'RU, Moscow' }], total_regions: 1 });

  const regions = await new Pingera({ apiKey, fetch }).checks
    .regions({ check_type: 'web' })
    .take(9);

  expect(regions).toEqual([{ id: 'RU, Moscow' }]);
  expect(requests[0]?.url.search).toBe('?check_type=web');
});

test.each(['', '..', 'a\n'])('sends nothing for %j as an id', async (id) => {
  const { fetch, requests } = fakeFetch();
  const { checks } = new Pingera({ apiKey, fetch });

  await expect(checks.get(id)).rejects.toThrow(PingeraInvalidRequestError);
  await expect(checks.update(id, { active: true })).rejects.toThrow(PingeraInvalidRequestError);
  expect(requests).toEqual([]);
});

test('throws what is wrong with which field', async () => {
  const body = {
    code: 422,
    status: 'Unprocessable Entity',
    message: 'Not valid.',
    errors: { json: { interval: ['Must be at least 30.'] } },
  };
  const { fetch } = fakeFetch(Response.json(body, { status: 422 }));

  const answer = new Pingera({ apiKey, fetch }).checks.update('a1', { interval: 1 });

  await expect(answer).rejects.toThrow(PingeraApiError);
  await expect(answer).rejects.toMatchObject({
    status: 422,
    errors: ['json.interval: Must be at least 30.'],
  });
});

test('refuses a body that is no check, and one without the list', async () => {
  const { fetch } = fakeFetch(['a1'], { results: [] });
  const { checks } = new Pingera({ apiKey, fetch });

  await expect(checks.get('a1')).rejects.toThrow(PingeraInvalidResponseError);
  await expect(checks.list().take(1)).rejects.toThrow(PingeraInvalidResponseError);
});
