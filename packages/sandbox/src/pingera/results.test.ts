import { expect, test } from 'vitest';
import { HOUR_MS, MINUTE_MS, parseDateTime } from './dates.ts';
import { TestClient } from './test-client.fixture.ts';

const WEEK_OF_MINUTES = 7 * 24 * 60;

test('keeps 7 days of results at the interval of the check, newest first', async () => {
  const client = new TestClient();
  const id = await client.checkId('Checkout API');

  const answer = await client.ask(`GET /checks/${id}/results?page_size=100`);
  const results = await client.rows(`GET /checks/${id}/results?page_size=100`, 'results');

  expect(answer.body).toMatchObject({
    pagination: { page: 1, page_size: 100, total_items: WEEK_OF_MINUTES + 1 },
  });
  const times = results.map(({ created_at }) => parseDateTime(String(created_at)) ?? 0);
  expect(times[0]).toBe(client.now);
  expect(times.every((at, place) => at === client.now - place * MINUTE_MS)).toBe(true);
});

test('turns the pages of a list without gaps or repeats', async () => {
  const client = new TestClient();
  const id = await client.checkId('Accounts sign-in');
  const ids: string[] = [];

  for (let page = 1; page <= 11; page += 1) {
    const rows = await client.rows(
      `GET /checks/${id}/results?page=${page}&page_size=100`,
      'results',
    );
    ids.push(...rows.map((row) => row.id));
  }

  expect(ids.length).toBe(7 * 24 * 6);
  expect(new Set(ids).size).toBe(ids.length);
});

test('reads one result again by its id, on either road', async () => {
  const client = new TestClient();
  const id = await client.checkId('Web Storefront');
  const results = await client.rows(`GET /checks/${id}/results?page=30`, 'results');
  const [result] = results;

  const direct = await client.ask(`GET /checks/${id}/results/${result?.id}`);
  const unified = await client.rows(`GET /checks/all-results?result_id=${result?.id}`, 'results');
  const other = await client.checkId('Search API');
  const elsewhere = await client.ask(`GET /checks/${other}/results/${result?.id}`);
  const unknown = await client.ask(`GET /checks/${id}/results/abcabcabcabc`);

  expect(direct.body).toEqual(result);
  expect(unified).toMatchObject([
    { ...result, check_name: 'Web Storefront', result_type: 'regular' },
  ]);
  expect([elsewhere.status, unknown.status]).toEqual([404, 404]);
});

test('forgets results after 7 days', async () => {
  const client = new TestClient();
  const id = await client.checkId('Shop certificate');
  const oldest = (await client.rows(`GET /checks/${id}/results?page_size=100`, 'results')).at(-1);
  const path = `GET /checks/${id}/results/${oldest?.id}`;

  const before = await client.ask(path);
  client.wait(6 * HOUR_MS);
  const after = await client.ask(path);

  expect([before.status, after.status]).toEqual([200, 404]);
});

test('bounds results by time, with and without a zone', async () => {
  const client = new TestClient();
  const id = await client.checkId('Checkout API');
  const ask = (start: string, end: string) =>
    client.ask(
      `GET /checks/${id}/results?start_date=${encodeURIComponent(start)}&end_date=${encodeURIComponent(end)}`,
    );

  const naive = await ask('2025-11-20T12:00:00', '2025-11-20T12:10:00');
  const zoned = await ask('2025-11-20T14:00:00.000000+0200', '2025-11-20T12:10:00Z');
  const backwards = await ask('2025-11-20T12:10:00', '2025-11-20T12:00:00');
  const malformed = await ask('today', '2025-11-20');

  expect(naive.body).toMatchObject({ pagination: { total_items: 10 } });
  expect(zoned).toEqual(naive);
  expect(backwards.status).toBe(400);
  expect(malformed).toMatchObject({
    status: 422,
    body: {
      errors: {
        query: { start_date: ['Not a valid datetime.'], end_date: ['Not a valid datetime.'] },
      },
    },
  });
});

test('lists only failures when told so', async () => {
  const client = new TestClient();
  const id = await client.checkId('Checkout API');

  const all = await client.ask(`GET /checks/${id}/results?failed_only=false`);
  const rows = await client.rows(
    `GET /checks/${id}/results?failed_only=true&start_date=2025-11-20T12:00:00`,
    'results',
  );

  expect(all.body).toMatchObject({ pagination: { total_items: WEEK_OF_MINUTES + 1 } });
  expect(rows.length).toBe(19);
  expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['failed']));
});

test('lists the results of all checks, newest first', async () => {
  const client = new TestClient();

  const results = await client.rows('GET /checks/all-results?page_size=100', 'results');

  const times = results.map(({ created_at }) => String(created_at));
  expect(times).toEqual(times.toSorted().reverse());
  expect(new Set(results.map(({ check_name }) => check_name)).size).toBeGreaterThan(5);
});

test.each([
  ['status=degraded', ({ status }: Record<string, unknown>) => status === 'degraded'],
  ['check_type=icmp', ({ check_type }: Record<string, unknown>) => check_type === 'icmp'],
  ['region=RU%2C%20Moscow', ({ region }: Record<string, unknown>) => region === 'RU, Moscow'],
  ['region=eu-west1', ({ region }: Record<string, unknown>) => region === 'EU, West'],
  ['result_type=on_demand', (row: Record<string, unknown>) => row['result_type'] === 'on_demand'],
])('filters all results by %s', async (query, fits) => {
  const client = new TestClient();

  const results = await client.rows(`GET /checks/all-results?page_size=100&${query}`, 'results');

  expect(results.length).toBeGreaterThan(3);
  expect(results.every(fits)).toBe(true);
});

test('counts by region what it lists by region', async () => {
  const client = new TestClient();
  const total = async (query: string) => {
    const { body } = await client.ask(`GET /checks/all-results?${query}`);
    return /"total_items":(\d+)/.exec(JSON.stringify(body))?.[1];
  };
  const regions = ['RU, Moscow', 'EU, West', 'US, East coast'];

  const all = await total('check_type=web');
  const parts = await Promise.all(
    regions.map((region) => total(`check_type=web&region=${encodeURIComponent(region)}`)),
  );

  expect(parts.reduce((sum, part) => sum + Number(part), 0)).toBe(Number(all));
});

test.each([
  ['region=Atlantis', 400],
  ['start_date=2025-01-01T00:00:00', 400],
  ['status=broken', 422],
  ['result_type=manual', 422],
  ['page_size=0', 422],
])('refuses all results of %s', async (query, status) => {
  const answer = await new TestClient().ask(`GET /checks/all-results?${query}`);

  expect(answer.status).toBe(status);
});

test('has nothing pending and nothing of an unknown check', async () => {
  const client = new TestClient();

  const pending = await client.ask('GET /checks/all-results?status=pending');
  const unknown = await client.ask('GET /checks/all-results?check_id=abcabcabcabc');

  const empty = {
    results: [],
    pagination: { page: 1, page_size: 20, total_pages: 0, total_items: 0 },
  };
  expect([pending.body, unknown.body]).toEqual([empty, empty]);
});

test('new results come in as time goes by, and keep their ids', async () => {
  const client = new TestClient();
  const id = await client.checkId('Message broker');
  const before = await client.rows(`GET /checks/${id}/results?page_size=5`, 'results');

  client.wait(3 * MINUTE_MS);
  const after = await client.rows(`GET /checks/${id}/results?page_size=8`, 'results');

  expect(after.slice(3)).toEqual(before);
});

test.each([
  ['Checkout API', ['status_code', 'ip_address', 'ssl_cert_expiration_seconds', 'headers']],
  ['Edge router', ['original_host', 'packet_loss_percent', 'latencies_ms', 'raw_ping_output']],
  ['DNS of the shop', ['domain', 'record_type', 'answers', 'expected_answers']],
  ['Shop certificate', ['ssl_grade', 'ssl_score', 'deduction_summary', 'checks']],
  ['Open ports of the edge', ['target', 'summary', 'scan_results', 'vulnerabilities']],
  ['Accounts sign-in', ['execution_time', 'test_summary', 'test_results', 'logs']],
  ['Find a tent and fill the cart', ['test_summary', 'pages']],
])('the results of %s have the metadata of their type', async (name, keys) => {
  const client = new TestClient();
  const id = await client.checkId(name);

  const [result] = await client.rows(`GET /checks/${id}/results`, 'results');

  expect(Object.keys(Object(result?.['check_metadata']))).toEqual(expect.arrayContaining(keys));
});

test('the uptime follows from the status history', async () => {
  const client = new TestClient();
  const id = await client.checkId('Checkout API');

  const day = await client.ask(`GET /checks/${id}/uptime`);
  const hour = await client.ask(`GET /checks/${id}/uptime?start_time=2025-11-20T11:34:56.789Z`);
  const backwards = await client.ask(`GET /checks/${id}/uptime?start_time=2026-01-01T00:00:00`);

  expect(day.body).toMatchObject({ uptime_percentage: 98.75, downtime_seconds: 1080 });
  expect(hour.body).toMatchObject({ uptime_percentage: 70, downtime_seconds: 1080 });
  expect(backwards.status).toBe(400);
});

test('counts outcomes by time and region', async () => {
  const client = new TestClient();
  const id = await client.checkId('Checkout API');

  const { body } = await client.ask(
    `GET /checks/status-history?check_id=${id}&start_date=2025-11-20T12:00:00`,
  );

  expect(body).toMatchObject({
    bucket_seconds: 3600,
    status_history: [
      { region: expect.any(String), ok: expect.any(Number), failed: expect.any(Number) },
      { region: expect.any(String), ok: expect.any(Number), failed: expect.any(Number) },
    ],
  });
  const failed = [...JSON.stringify(body).matchAll(/"failed":(\d+)/g)].map(([, count]) =>
    Number(count),
  );
  expect(failed.reduce((sum, count) => sum + count, 0)).toBe(19);
});

test('tells the response times of a check by time and region', async () => {
  const client = new TestClient();
  const id = await client.checkId('Checkout API');
  const start = new Date(client.now - HOUR_MS).toISOString();

  const all = await client.ask(`GET /checks/${id}/response-times?start_date=${start}`);
  const failed = await client.ask(
    `GET /checks/${id}/response-times?start_date=${start}&status=failed&region=ru-mow1`,
  );
  const tooOld = await client.ask(
    `GET /checks/${id}/response-times?start_date=2025-01-01T00:00:00`,
  );

  expect(all.body).toMatchObject({ check_id: id, bucket_seconds: 3600 });
  expect(failed.body).toMatchObject({
    response_times: [
      { region: 'RU, Moscow', average: expect.any(Number), p95: expect.any(Number) },
    ],
  });
  const [, average] = /"average":(\d+)/.exec(JSON.stringify(failed.body)) ?? [];
  expect(Number(average)).toBeGreaterThan(9000);
  expect(tooOld.status).toBe(400);
});
