import { expect, test } from 'vitest';
import { InvalidRequestError } from '../errors.ts';
import { operations } from '../generated/operations.ts';
import { client } from './transport.fixture.ts';

const keys = Object.keys(operations);

test('reaches every operation of the API by its key', async () => {
  const { pagerduty, requests } = client(keys.map(() => ({})));

  for (const key of keys) {
    const names = [...key.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, 'P1']);
    await pagerduty.requestAny(key, { path: Object.fromEntries(names) });
  }

  expect(requests.map(({ method, url }) => `${method} ${url.pathname}`)).toEqual(
    keys.map((key) => key.replaceAll(/\{\w+\}/g, 'P1')),
  );
  expect(keys).toHaveLength(465);
});

test('lists every operation that has rows, and no other', async () => {
  const isList = (key: string) => operations[key]?.items !== null;
  const { pagerduty } = client([]);

  for (const key of keys.filter(isList)) expect(() => pagerduty.paginateAny(key)).not.toThrow();
  for (const key of keys.filter((each) => !isList(each))) {
    expect(() => pagerduty.paginateAny(key)).toThrow(`${key} does not list rows: use request`);
  }
});

test('sends path, query and body, and answers the body as it came', async () => {
  const { pagerduty, requests } = client([{ incident: { id: 'P1', odd: [1] } }]);

  const answer = await pagerduty.request('PUT /incidents/{id}', {
    path: { id: 'P1' },
    body: { incident: { type: 'incident_reference', status: 'resolved' } },
    from: 'ana@example.com',
  });

  expect(answer).toEqual({ incident: { id: 'P1', odd: [1] } });
  expect(requests[0]).toMatchObject({
    method: 'PUT',
    body: { incident: { type: 'incident_reference', status: 'resolved' } },
  });
});

test.each([
  '',
  'GET',
  'GET /nothing',
  'get /incidents',
  'GET /incidents/',
  'GET  /incidents',
  'GET /incidents/P1',
  'DELETE /incidents',
  'toString',
  '__proto__',
  'constructor',
])('refuses %j, which is no operation', async (key) => {
  const { pagerduty, requests } = client([]);

  await expect(pagerduty.requestAny(key)).rejects.toThrow(InvalidRequestError);
  await expect(pagerduty.requestAny(key)).rejects.toThrow('is no operation of the API');
  expect(() => pagerduty.paginateAny(key)).toThrow(InvalidRequestError);
  expect(requests).toEqual([]);
});

test('refuses a malformed call before anything is sent', async () => {
  const { pagerduty, requests } = client([]);
  const cyclic: Record<string, unknown> = {};
  cyclic['self'] = cyclic;
  const ask = pagerduty.requestAny.bind(pagerduty);

  await expect(ask('GET /incidents/{id}')).rejects.toThrow('needs id');
  await expect(ask('GET /services', { query: { team_ids: [] } })).rejects.toThrow('empty list');
  await expect(ask('GET /services', { body: {} })).rejects.toThrow('takes no body');
  await expect(ask('POST /tags', { body: cyclic })).rejects.toThrow('cannot be written as JSON');
  await expect(ask('POST /tags', { body: { n: 1n } })).rejects.toThrow(InvalidRequestError);
  await expect(ask('POST /tags', { body: () => {} })).rejects.toThrow(InvalidRequestError);
  await expect(ask('GET /services', { timeoutMs: 0 })).rejects.toThrow('timeoutMs');
  await expect(ask('GET /services', { retries: -1 })).rejects.toThrow('retries');
  expect(requests).toEqual([]);
});

test('sends CSV as such, and JSON of any kind as JSON', async () => {
  const { pagerduty, requests } = client([{}, {}, {}]);
  const path = { schema_id: 'S1' };
  const key = 'POST /enrichment/schemas/{schema_id}/records';

  await pagerduty.request(key, { path, body: 'a,b\n1,2\n' });
  await pagerduty.requestAny('POST /tags', { body: null });
  await pagerduty.requestAny('POST /tags', { body: [1] });

  const types = requests.map(({ headers }) => headers.get('content-type'));
  expect(types).toEqual(['text/csv', 'application/json', 'application/json']);
  expect(requests.map(({ body }) => body)).toEqual(['a,b\n1,2\n', null, [1]]);
});

test('a list sends its query, path, headers and body with every page', async () => {
  const { pagerduty, requests } = client([
    { data: [{ id: 'a' }], more: true, last: 'x' },
    { data: [{ id: 'b' }], more: false },
  ]);

  const rows = await pagerduty
    .paginate('POST /analytics/raw/responders/{responder_id}/incidents', {
      path: { responder_id: 'U1' },
      body: { time_zone: 'Etc/UTC' },
      headers: { 'X-Trace': 't' },
      pageSize: 1,
    })
    .take(5);

  expect(rows).toEqual([{ id: 'a' }, { id: 'b' }]);
  expect(requests.map(({ body }) => body)).toEqual([
    { time_zone: 'Etc/UTC', limit: 1 },
    { time_zone: 'Etc/UTC', limit: 1, starting_after: 'x' },
  ]);
  for (const { url, headers } of requests) {
    expect(url.pathname).toBe('/analytics/raw/responders/U1/incidents');
    expect(headers.get('x-trace')).toBe('t');
  }
});

test.each([
  ['GET /services', { query: { limit: 5 } }, 'limit'],
  ['GET /services', { query: { offset: 0 } }, 'offset'],
  ['GET /audit/records', { query: { cursor: 'x' } }, 'cursor'],
  ['GET /alert_grouping_settings', { query: { before: 'x' } }, 'before'],
  ['POST /analytics/raw/users', { body: { limit: 5 } }, 'limit'],
  ['POST /analytics/raw/users', { body: { ending_before: 'x' } }, 'ending_before'],
])('%s refuses %j, which paging would overwrite', (key, input, name) => {
  const { pagerduty } = client([]);

  expect(() => pagerduty.paginateAny(key, input)).toThrow(`leave ${name} out`);
});

test('takes a limit where the API has one page only', async () => {
  const { pagerduty, requests } = client([{ past_incidents: [] }, { past_incidents: [] }]);
  const key = 'GET /incidents/{id}/past_incidents';

  await pagerduty.paginateAny(key, { path: { id: 'P1' }, query: { limit: 999 } }).take(1_000);
  await pagerduty.paginate(key, { path: { id: 'P1' }, pageSize: 999 }).take(1_000);

  expect(requests.map(({ url }) => url.search)).toEqual(['?limit=999', '?limit=999']);
});

test('names the scope of the operation when it is forbidden', async () => {
  const forbidden = () =>
    Response.json({ error: { message: 'Access Denied', code: 2010 } }, { status: 403 });
  const { pagerduty } = client([forbidden(), forbidden()]);

  await expect(pagerduty.request('GET /services')).rejects.toMatchObject({
    code: 2010,
    scope: 'services.read',
  });
  await expect(pagerduty.request('GET /v3/schedules')).rejects.toMatchObject({ scope: undefined });
});

test.each<[object, string]>([
  [{}, 'the key may be read-only, or its user may not do this'],
  [{ token: undefined, bearer: 'an-oauth-token' }, 'may lack the OAuth scope services.read'],
])('says what to look at when it is forbidden with %o', async (credential, hint) => {
  const { pagerduty } = client([Response.json({}, { status: 403 })], credential);

  await expect(pagerduty.request('GET /services')).rejects.toThrow(hint);
});

test('says to check the region when the key is not known', async () => {
  const body = { error: { message: 'Unauthorized', code: 2006 } };
  const { pagerduty } = client([Response.json(body, { status: 401 })]);

  const call = pagerduty.request('GET /services');

  await expect(call).rejects.toThrow(
    "Unauthorized; check the key and its region: with region: 'eu'",
  );
});
