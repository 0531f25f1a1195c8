import { expect, test } from 'vitest';
import { SECOND_MS } from './dates.ts';
import { TestClient } from './test-client.fixture.ts';

test('lists checks page by page', async () => {
  const client = new TestClient();

  const last = await client.ask('GET /checks?page=3&page_size=6');

  expect(last).toMatchObject({
    status: 200,
    body: {
      checks: [{ name: 'Open ports of the edge' }, { name: 'Old catalogue' }],
      pagination: { page: 3, page_size: 6, total_pages: 3, total_items: 14 },
    },
  });
});

test.each([
  ['type=ssl', ['Shop certificate', 'API certificate']],
  ['status=failed,paused', ['Checkout API', 'Old catalogue']],
  ['name=CHECKOUT', ['Checkout API']],
  ['group_id=ungrouped', ['Open ports of the edge', 'Old catalogue']],
  ['type=api&status=degraded', ['Payment Gateway']],
  ['group_id=abcabcabcabc', []],
])('filters checks by %s', async (query, names) => {
  const checks = await new TestClient().rows(`GET /checks?${query}`, 'checks');

  expect(checks.map(({ name }) => name)).toEqual(names);
});

test.each(['status=broken', 'status=ok,broken', 'type=ftp', 'page_size=101'])(
  'refuses the filter %s',
  async (query) => {
    const answer = await new TestClient().ask(`GET /checks?${query}`);

    const field = query.slice(0, query.indexOf('='));
    expect(answer).toMatchObject({
      status: 422,
      body: { errors: { query: { [field]: [expect.any(String)] } } },
    });
  },
);

test('shows a check with its group, and null where nothing is set', async () => {
  const client = new TestClient();
  const checkout = await client.checkId('Checkout API');
  const broker = await client.checkId('Message broker');

  const grouped = await client.ask(`GET /checks/${checkout}`);
  const hosted = await client.ask(`GET /checks/${broker}`);

  expect(grouped.body).toMatchObject({
    type: 'api',
    url: 'https://api.acme-outdoor.example/v1/checkout/health',
    host: null,
    interval: 60,
    active: true,
    group: { name: 'Shop' },
  });
  expect(hosted.body).toMatchObject({ url: null, host: 'broker.acme-outdoor.example', port: 5671 });
});

test('a new check is pending, then ok, and leaves results', async () => {
  const client = new TestClient();
  const body = { name: 'Blog', type: 'web', url: 'https://blog.example/', interval: 30 };

  const made = await client.row('POST /checks', { body });
  client.wait(65 * SECOND_MS);
  const later = await client.row(`GET /checks/${made.id}`);
  const results = await client.rows(`GET /checks/${made.id}/results`, 'results');

  expect(made).toMatchObject({ ...body, status: 'pending', timeout: 10, last_checked_at: null });
  expect(later).toMatchObject({ status: 'ok', last_checked_at: results[0]?.['created_at'] });
  expect(results.map(({ created_at }) => String(created_at).slice(11, 19))).toEqual([
    '12:36:01',
    '12:35:31',
    '12:35:01',
  ]);
});

test('a check of a host that cannot exist fails', async () => {
  const client = new TestClient();
  const body = { name: 'Gone', type: 'web', url: 'https://shop.invalid/' };

  const { id } = await client.row('POST /checks', { body });
  client.wait(10 * SECOND_MS);
  const [result] = await client.rows(`GET /checks/${id}/results`, 'results');

  expect(result).toMatchObject({
    status: 'failed',
    error_message: 'Could not resolve host: shop.invalid',
  });
});

test.each([
  [{ type: 'web' }, { name: ['Missing data for required field.'] }],
  [{ name: 'x', type: 'ftp' }, { type: [expect.stringContaining('Must be one of: web, api')] }],
  [{ name: 'x', type: 'web' }, { url: [expect.any(String)] }],
  [{ name: 'x', type: 'api', url: 'no address' }, { url: ['Not a valid URL.'] }],
  [
    { name: 'x', type: 'tcp' },
    { host: [expect.any(String)], port: [expect.any(String)] },
  ],
  [{ name: 'x', type: 'ssl' }, { host: [expect.any(String)] }],
  [{ name: 'x', type: 'icmp' }, { host: [expect.any(String)] }],
  [{ name: 'x', type: 'synthetic' }, { parameters: { pw_script: [expect.any(String)] } }],
  [
    { name: 'x', type: 'icmp', host: 'h', parameters: { probe_count: 0 } },
    { parameters: { probe_count: ['Must be greater than or equal to 1.'] } },
  ],
  [
    { name: 'x', type: 'icmp', host: 'h', interval: 29 },
    { interval: ['Must be greater than or equal to 30.'] },
  ],
  [{ name: 'x', type: 'icmp', host: 'h', regions: [] }, { regions: ['Unknown field.'] }],
])('refuses to make a check of %j', async (body, errors) => {
  const answer = await new TestClient().ask('POST /checks', { body });

  expect(answer).toMatchObject({ status: 422, body: { errors: { json: errors } } });
});

test('takes regions by id or alias, and no unknown ones', async () => {
  const client = new TestClient();
  const ask = (regions: string[]) =>
    client.ask('POST /checks', {
      body: { name: 'x', type: 'icmp', host: 'h.example', parameters: { regions } },
    });

  const known = await ask(['eu-west1', 'RU, Moscow']);
  const unknown = await ask(['the moon']);

  expect([known.status, unknown.status]).toEqual([201, 400]);
});

test('pausing stops the runs and resuming starts them again', async () => {
  const client = new TestClient();
  const id = await client.checkId('Message broker');
  const count = async () =>
    (await client.rows(`GET /checks/${id}/results?page_size=100`, 'results'))[0]?.id;

  const paused = await client.row(`PATCH /checks/${id}`, { body: { active: false } });
  const lastBefore = await count();
  client.wait(600 * SECOND_MS);
  const lastWhilePaused = await count();
  const resumed = await client.row(`PATCH /checks/${id}`, { body: { active: true } });
  client.wait(10 * SECOND_MS);
  const running = await client.row(`GET /checks/${id}`);
  const history = await client.ask(`GET /checks/${id}/status-history?page_size=3`);

  expect([paused['status'], resumed['status'], running['status']]).toEqual([
    'paused',
    'pending',
    'ok',
  ]);
  expect(lastWhilePaused).toBe(lastBefore);
  expect(await count()).not.toBe(lastBefore);
  expect(history.body).toMatchObject({
    status_history: [{ status: 'ok', ended_at: null }, { status: 'pending' }, { status: 'paused' }],
  });
});

test('a result that came in just before the pause stays', async () => {
  const client = new TestClient();
  const id = await client.checkId('Checkout API');
  const before = await client.ask(`GET /checks/${id}/results`);

  await client.ask(`PATCH /checks/${id}`, { body: { active: false } });
  const after = await client.ask(`GET /checks/${id}/results`);

  expect(after).toEqual(before);
});

test('changing the target mends a failing check from its next run on, and keeps old results', async () => {
  const client = new TestClient();
  const id = await client.checkId('Checkout API');
  const [old] = await client.rows(`GET /checks/${id}/results`, 'results');

  await client.ask(`PATCH /checks/${id}`, { body: { url: 'https://api2.acme-outdoor.example/' } });
  client.wait(10 * SECOND_MS);
  const check = await client.row(`GET /checks/${id}`);
  const results = await client.rows(`GET /checks/${id}/results`, 'results');

  expect(check['status']).toBe('ok');
  expect(results[0]).toMatchObject({ status: 'ok', error_message: null });
  expect(results[1]).toEqual(old);
});

test('changes only what is named, and never the type', async () => {
  const client = new TestClient();
  const id = await client.checkId('Search API');
  const before = await client.row(`GET /checks/${id}`);

  const renamed = await client.row(`PATCH /checks/${id}`, { body: { name: 'Search' } });
  const sameType = await client.ask(`PATCH /checks/${id}`, { body: { type: 'api' } });
  const retyped = await client.ask(`PATCH /checks/${id}`, { body: { type: 'web' } });

  const { updated_at, ...kept } = before;
  expect(renamed).toMatchObject({ ...kept, name: 'Search' });
  expect([sameType.status, retyped.status]).toEqual([200, 422]);
});

test('deleting a check deletes its rules and results', async () => {
  const client = new TestClient();
  const id = await client.checkId('Checkout API');
  const [result] = await client.rows(`GET /checks/${id}/results`, 'results');

  const deleted = await client.ask(`DELETE /checks/${id}`);
  const read = await client.ask(`GET /checks/${id}`);
  const rules = await client.rows('GET /alerts/rules');
  const found = await client.rows(`GET /checks/all-results?result_id=${result?.id}`, 'results');

  expect([deleted.status, read.status]).toEqual([204, 404]);
  expect(rules.filter(({ check_id }) => check_id === id)).toEqual([]);
  expect(found).toEqual([]);
});

test('deleting a check deletes what its runs on demand left', async () => {
  const client = new TestClient();
  const id = await client.checkId('Web Storefront');
  const path = 'GET /checks/all-results?result_type=on_demand';
  const before = await client.rows(path, 'results');
  const jobs = JSON.stringify((await client.ask('GET /checks/jobs')).body);
  const [, groupId] = /"execution_group_id":"(\w+)"/.exec(jobs) ?? [];
  const groupBefore = await client.ask(`GET /execution-groups/${groupId}`);

  await client.ask(`DELETE /checks/${id}`);
  const after = await client.rows(path, 'results');
  const groupAfter = await client.ask(`GET /execution-groups/${groupId}`);

  expect(before.filter(({ check_id }) => check_id === id).length).toBe(3);
  expect(after.filter(({ check_id }) => check_id === id)).toEqual([]);
  expect([groupBefore.status, groupAfter.status]).toEqual([200, 404]);
});

test('lists the regions that can run a type', async () => {
  const client = new TestClient();

  const all = await client.ask('GET /checks/get-regions');
  const browsers = await client.ask('GET /checks/get-regions?check_type=synthetic');
  const unknown = await client.ask('GET /checks/get-regions?check_type=ftp');

  expect(all.body).toMatchObject({
    total_regions: 5,
    regions: expect.arrayContaining([expect.objectContaining({ id: 'RU, Moscow' })]),
  });
  expect(browsers.body).toMatchObject({ total_regions: 4 });
  expect(unknown.status).toBe(422);
});
