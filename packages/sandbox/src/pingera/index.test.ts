import { operations } from 'pingera-sdk';
import { expect, test } from 'vitest';
import { serveHttp } from '../http.ts';
import { handlers } from './handlers.ts';
import { createPingeraSandbox } from './index.ts';
import { refusals } from './refusals.ts';
import { TestClient } from './test-client.fixture.ts';

test('serves every operation of the API and no other', () => {
  const served = Object.keys(handlers).toSorted();

  expect(served).toEqual(Object.keys(operations).toSorted());
});

test('would answer 501 to an operation that it did not serve', () => {
  const reply = refusals.notServed('GET /moons');

  expect(reply).toEqual({
    status: 501,
    body: {
      code: 501,
      status: 'Not Implemented',
      message: 'The sandbox does not serve GET /moons',
    },
  });
});

test('gives the same bytes for the same seed and clock, and other ids for another seed', async () => {
  const lines = ['GET /pages', 'GET /checks', 'GET /checks/all-results', 'GET /alerts'];
  const read = async (client: TestClient) => {
    const answers = [];
    for (const line of lines) answers.push(JSON.stringify(await client.ask(line)));
    return answers;
  };

  const [first, second, other] = await Promise.all(
    [1, 1, 2].map((seed) => read(new TestClient(seed))),
  );

  expect(second).toEqual(first);
  expect(other).not.toEqual(first);
});

test('is made and answers a first page quickly', async () => {
  await new TestClient().ask('GET /checks');
  const startedAt = performance.now();

  const client = new TestClient();
  await client.ask('GET /checks');
  const madeMs = performance.now() - startedAt;
  const turns = 50;
  const askedAt = performance.now();
  for (let turn = 0; turn < turns; turn += 1) {
    await client.ask('GET /checks/all-results?page_size=25');
  }
  const answerMs = (performance.now() - askedAt) / turns;

  expect(madeMs).toBeLessThan(50);
  expect(answerMs).toBeLessThan(5);
});

test.each([
  ['no credential', null],
  ['an unknown key', 'nobody'],
  ['the API key after Bearer', 'Bearer sandbox-acme-outdoor-key'],
  ['the token without Bearer', 'sandbox.acme-outdoor.token'],
])('refuses %s with the body of auth failures', async (_name, key) => {
  const client = new TestClient();

  const answer = await client.ask('GET /checks', { key });

  expect(answer).toEqual({
    status: 401,
    body: { code: 'invalid_token', message: 'Missing or invalid API key or token' },
  });
});

test('takes the token after Bearer in any case', async () => {
  const client = new TestClient();
  const { jwt, apiKey } = client.sandbox.keys;

  const byToken = await client.ask('GET /pages', { key: `bearer ${jwt}` });
  const byKey = await client.ask('GET /pages', { key: apiKey });

  expect(byToken.status).toBe(200);
  expect(byToken).toEqual(byKey);
});

test.each([
  'GET /component-statuses',
  'GET /incident-statuses',
  'GET /incident-impacts',
  'GET /maintenance-statuses',
  'GET /pages/get-templates',
  'GET /pages/by-domain/acme-outdoor',
])('%s needs no credential', async (line) => {
  const answer = await new TestClient().ask(line, { key: null });

  expect(answer.status).toBe(200);
});

test('lists the values that fields can have', async () => {
  const client = new TestClient();
  const names = [
    'component-statuses',
    'incident-statuses',
    'incident-impacts',
    'maintenance-statuses',
  ];

  const lists = await Promise.all(names.map((name) => client.ask(`GET /${name}`)));

  expect(lists.map(({ body }) => body)).toEqual([
    ['operational', 'under_maintenance', 'degraded_performance', 'partial_outage', 'major_outage'],
    ['investigating', 'identified', 'monitoring', 'resolved'],
    ['minor', 'major', 'critical'],
    ['scheduled', 'in_progress', 'verifying', 'completed'],
  ]);
});

test('keeps the accounts apart', async () => {
  const client = new TestClient();
  const key = client.sandbox.keys.onePage;
  const [pageId, checkId] = [await client.pageId(), await client.checkId('Checkout API')];

  const pages = await client.ask('GET /pages', { key });
  const checks = await client.ask('GET /checks', { key });
  const foreignPage = await client.ask(`GET /pages/${pageId}/components`, { key });
  const foreignCheck = await client.ask(`GET /checks/${checkId}`, { key });
  const foreignWrite = await client.ask(`DELETE /pages/${pageId}`, { key });

  expect(pages.body).toMatchObject({ pages: [{ name: 'Fjord Kayaks' }] });
  expect(checks.body).toMatchObject({ pagination: { total_items: 2 } });
  expect([foreignPage.status, foreignCheck.status, foreignWrite.status]).toEqual([403, 404, 403]);
  expect((await client.ask(`GET /pages/${pageId}`)).status).toBe(200);
});

test.each(['GET /nowhere', 'GET /pages/abc/moons', 'GET /'])('answers 404 to %s', async (line) => {
  const answer = await new TestClient().ask(line);

  expect(answer).toMatchObject({ status: 404, body: { code: 404, status: 'Not Found' } });
});

test('answers 405 where only the method is wrong', async () => {
  const answer = await new TestClient().ask('POST /pages/abc');

  expect(answer).toMatchObject({ status: 405, body: { code: 405, status: 'Method Not Allowed' } });
});

test('answers 404 to a path without the version, and takes a slash at the end', async () => {
  const { fetch, keys } = createPingeraSandbox();
  const headers = { authorization: keys.apiKey };

  const bare = await fetch('https://api.pingera.ru/checks', { headers });
  const slashed = await fetch('https://api.pingera.ru/v1/checks/?page_size=1', { headers });

  expect(bare.status).toBe(404);
  expect(await slashed.json()).toMatchObject({ pagination: { page_size: 1 } });
});

test('refuses a body that is not JSON', async () => {
  const { fetch, keys } = createPingeraSandbox();

  const response = await fetch('https://api.pingera.ru/v1/checks', {
    method: 'POST',
    headers: { authorization: keys.apiKey, 'content-type': 'application/json' },
    body: '{"name":',
  });

  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ code: 400, status: 'Bad Request' });
});

test('lets the calls of one operation meet a fault in the error form of the API', async () => {
  const client = new TestClient();
  const headers = { 'retry-after': '3' };
  client.sandbox.faults.inject({ kind: 'status', on: 'GET /checks', status: 429, headers });

  const other = await client.ask('GET /pages');
  const met = await client.ask('GET /checks');
  const after = await client.ask('GET /checks');

  expect([other.status, met.status, after.status]).toEqual([200, 429, 200]);
  expect(met.body).toEqual({
    code: 429,
    status: 'Too Many Requests',
    message: 'Too Many Requests',
  });
});

test('gives up when the caller does', async () => {
  const { fetch, keys, faults } = createPingeraSandbox();
  const caller = new AbortController();
  faults.inject({ kind: 'latency', ms: 60_000 });

  const answer = fetch('https://api.pingera.ru/v1/checks', {
    headers: { authorization: keys.apiKey },
    signal: caller.signal,
  });
  await new Promise(setImmediate);
  caller.abort(new Error('Not needed any more'));

  await expect(answer).rejects.toThrow('Not needed any more');
});

test('writes over real HTTP', async () => {
  const { fetch, keys } = createPingeraSandbox();
  const server = await serveHttp(fetch);

  const answer = await globalThis.fetch(`${server.url}/v1/check-groups/`, {
    method: 'POST',
    headers: { authorization: keys.apiKey, 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Zelte & Öfen' }),
  });
  await server.close();

  expect(answer.status).toBe(201);
  expect(await answer.json()).toMatchObject({ name: 'Zelte & Öfen' });
});

test('speaks over real HTTP, faults included', async () => {
  const { fetch, keys, faults } = createPingeraSandbox();
  const server = await serveHttp(fetch);
  const ask = () =>
    globalThis.fetch(`${server.url}/v1/checks`, { headers: { authorization: keys.apiKey } });

  const answer = await (await ask()).json();
  faults.inject({ kind: 'halfway' });
  const halfway = (await ask()).text();
  await expect(halfway).rejects.toThrow();
  faults.inject({ kind: 'drop' });
  await expect(ask()).rejects.toThrow('fetch failed');
  await server.close();

  expect(answer).toMatchObject({ pagination: { total_items: 14 } });
});
