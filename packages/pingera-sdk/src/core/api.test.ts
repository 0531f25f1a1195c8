import { fakeFetch } from 'fake-fetch';
import { expect, test } from 'vitest';
import { Pingera } from '../client.ts';
import { PingeraInvalidRequestError } from '../errors.ts';

const apiKey = 'k3y-0f-4-t3st';

test('calls an operation whose key is known only at run time', async () => {
  const { fetch, requests } = fakeFetch({ id: 'r1' });
  const pingera = new Pingera({ apiKey, fetch });

  const answer = await pingera.requestAny('GET /alerts/rules/{rule_id}', {
    path: { rule_id: 'r1' },
  });

  expect(answer).toEqual({ id: 'r1' });
  expect(requests[0]?.url.pathname).toBe('/v1/alerts/rules/r1');
});

test('lists by page and per_page, from any key that lists', async () => {
  const { fetch, requests } = fakeFetch(
    { alerts: [{ id: '1' }], pagination: { page: 1, pages: 2, has_next: true } },
    { alerts: [{ id: '2' }], pagination: { page: 2, pages: 2, has_next: false } },
  );
  const pingera = new Pingera({ apiKey, fetch });

  const alerts = pingera.paginateAny('GET /alerts', { query: { status: 'active' }, pageSize: 1 });

  expect(await alerts.take(9)).toEqual([{ id: '1' }, { id: '2' }]);
  expect(requests.map(({ url }) => url.search)).toEqual([
    '?status=active&page=1&per_page=1',
    '?status=active&page=2&per_page=1',
  ]);
});

test('lists what comes in one piece without paging parameters', async () => {
  const { fetch, requests } = fakeFetch({ regional_results: [{ region: 'RU, Moscow' }] });
  const pingera = new Pingera({ apiKey, fetch });

  const rows = pingera.paginate('GET /execution-groups/{group_id}/regional-results', {
    path: { group_id: 'g1' },
  });

  expect(await rows.take(9)).toEqual([{ region: 'RU, Moscow' }]);
  expect(requests[0]?.url.search).toBe('');
});

test('lists the answer of a POST that reads', async () => {
  const { fetch, requests } = fakeFetch([{ id: 'c1' }]);
  const pingera = new Pingera({ apiKey, fetch });
  const body = { component_ids: ['c1'] };

  const rows = pingera.paginateAny('POST /pages/{page_id}/components/uptime', {
    path: { page_id: 'p1' },
    body,
  });

  expect(await rows.take(9)).toEqual([{ id: 'c1' }]);
  expect(requests[0]?.body).toEqual(body);
});

test('ties a cursor to the list it came from, path included', async () => {
  const { fetch } = fakeFetch([{ id: '1' }, { id: '2' }]);
  const pingera = new Pingera({ apiKey, fetch });
  const { next } = await pingera.incidents.list('p1').slice({ limit: 1 });

  const other = pingera.incidents.list('p2').slice({ limit: 1, cursor: next });

  await expect(other).rejects.toThrow(PingeraInvalidRequestError);
});

test.each(['GET /nothing', 'toString', 'GET /Checks', ''])(
  'refuses %j, which is no operation',
  async (key) => {
    const pingera = new Pingera({ apiKey });

    await expect(pingera.requestAny(key)).rejects.toThrow('is no operation of the API');
    expect(() => pingera.paginateAny(key)).toThrow('is no operation of the API');
  },
);

test('refuses to list what lists nothing, before anything is sent', () => {
  const { fetch, requests } = fakeFetch();
  const pingera = new Pingera({ apiKey, fetch });

  expect(() => pingera.paginateAny('POST /pages', { body: { name: 'A' } })).toThrow(
    'POST /pages lists nothing: use request',
  );
  expect(requests).toEqual([]);
});

test.each(['page', 'page_size'])('refuses %s beside the paging of the list', (name) => {
  const pingera = new Pingera({ apiKey });

  expect(() => pingera.paginateAny('GET /pages', { query: { [name]: 2 } })).toThrow(
    `${name} is set by the list itself`,
  );
});
