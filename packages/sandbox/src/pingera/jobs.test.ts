import { expect, test } from 'vitest';
import { SECOND_MS } from './dates.ts';
import { TestClient } from './test-client.fixture.ts';

async function queue(client: TestClient, line: string, body?: unknown): Promise<string> {
  const answer = await client.ask(line, { body });
  const [, id = ''] = /"job_id":"(\w+)"/.exec(JSON.stringify(answer.body)) ?? [];
  return id;
}

test('a job is pending, then running, then completed with a result that can be read', async () => {
  const client = new TestClient();
  const check = await client.checkId('Checkout API');

  const queued = await client.ask(`POST /checks/${check}/execute`);
  const id = await queue(client, `POST /checks/${check}/execute`);
  const pending = await client.row(`GET /checks/jobs/${id}`);
  client.wait(2 * SECOND_MS);
  const running = await client.row(`GET /checks/jobs/${id}`);
  client.wait(3 * SECOND_MS);
  const completed = await client.row(`GET /checks/jobs/${id}`);
  const [, resultId] = /"result_id":"(\w+)"/.exec(JSON.stringify(completed)) ?? [];
  const [result] = await client.rows(`GET /checks/all-results?result_id=${resultId}`, 'results');
  const direct = await client.ask(`GET /checks/${check}/results/${resultId}`);

  expect(queued).toMatchObject({
    status: 202,
    body: { job_id: expect.any(String), status: 'queued', message: expect.any(String) },
  });
  expect(pending).toMatchObject({ status: 'pending', started_at: null, result: null });
  expect(running).toMatchObject({ status: 'running', completed_at: null, result: null });
  expect(completed).toMatchObject({
    check_id: check,
    job_type: 'api_check',
    status: 'completed',
    result: { status: 'failed', error_message: expect.stringContaining('payment gateway') },
  });
  expect(result).toMatchObject({ id: resultId, check_id: check, result_type: 'on_demand' });
  expect(direct.status).toBe(200);
});

test('runs a check that is not saved', async () => {
  const client = new TestClient();
  const body = { name: 'Try', type: 'tcp', host: 'db.example', port: 5432, timeout: 5 };

  const id = await queue(client, 'POST /checks/execute', body);
  client.wait(5 * SECOND_MS);
  const job = await client.row(`GET /checks/jobs/${id}`);

  expect(job).toMatchObject({
    check_id: null,
    job_type: 'custom_check',
    check_parameters: body,
    status: 'completed',
    error_message: null,
    result: { status: 'ok', check_metadata: { port: 5432, connected: true } },
  });
});

test('runs a check in all of its regions and keeps the group', async () => {
  const client = new TestClient();
  const check = await client.checkId('Web Storefront');
  const groups = `GET /checks/${check}/execution-groups`;
  const before = await client.rows(groups, 'execution_groups');

  const id = await queue(client, `POST /checks/${check}/execute`);
  client.wait(5 * SECOND_MS);
  const job = await client.row(`GET /checks/jobs/${id}`);
  const [, groupId] = /"execution_group_id":"(\w+)"/.exec(JSON.stringify(job)) ?? [];
  const group = await client.row(`GET /execution-groups/${groupId}`);
  const regional = await client.rows(
    `GET /execution-groups/${groupId}/regional-results`,
    'regional_results',
  );
  const after = await client.rows(groups, 'execution_groups');

  expect(job).toMatchObject({
    result: { total_regions: 3, completed_regions: 3, failed_regions: 0, status: 'ok' },
  });
  expect(Object.keys(Object(group['regional_summary']))).toEqual([
    'RU, Moscow',
    'EU, West',
    'US, East coast',
  ]);
  expect(regional.map(({ region }) => region)).toEqual(group['requested_regions']);
  expect(after[0]).toEqual(group);
  expect(after[1]).toEqual(before[0]);
});

test('scheduled runs in several regions make groups too', async () => {
  const client = new TestClient();
  const check = await client.checkId('Web Storefront');
  const single = await client.checkId('Search API');

  const [group] = await client.rows(`GET /checks/${check}/execution-groups`, 'execution_groups');
  const read = await client.row(`GET /execution-groups/${group?.id}`);
  const [part] = await client.rows(
    `GET /execution-groups/${group?.id}/regional-results`,
    'regional_results',
  );
  const result = await client.ask(`GET /checks/${check}/results/${part?.id}`);
  const list = await client.ask(`GET /checks/${check}/execution-groups?page_size=100`);
  const none = await client.rows(`GET /checks/${single}/execution-groups`, 'execution_groups');
  const unknown = await client.ask('GET /execution-groups/abcabcabcabc');

  expect(read).toEqual(group);
  expect(list.body).toMatchObject({ pagination: { total_items: 7 * 24 * 60 + 1 } });
  expect(result.status).toBe(200);
  expect([none, unknown.status]).toEqual([[], 404]);
});

test('lists jobs newest first and by status', async () => {
  const client = new TestClient();
  const check = await client.checkId('Search API');
  const id = await queue(client, `POST /checks/${check}/execute`);

  const first = await client.ask('GET /checks/jobs?per_page=2');
  const pending = await client.rows('GET /checks/jobs?status=pending', 'jobs');
  const refused = await client.ask('GET /checks/jobs?status=queued');

  expect(first.body).toMatchObject({
    jobs: [{ id }, {}],
    pagination: { page: 1, per_page: 2, pages: 2, total: 4, has_next: true, has_prev: false },
  });
  expect(pending.map((job) => job.id)).toEqual([id]);
  expect(refused.status).toBe(422);
});

test('a job fails when its check is deleted before it runs', async () => {
  const client = new TestClient();
  const check = await client.checkId('Search API');
  const id = await queue(client, `POST /checks/${check}/execute`);

  await client.ask(`DELETE /checks/${check}`);
  client.wait(5 * SECOND_MS);
  const job = await client.row(`GET /checks/jobs/${id}`);

  expect(job).toMatchObject({ status: 'failed', result: null, error_message: expect.any(String) });
});

test.each([
  [{ name: 'x', type: 'synthetic' }, 400],
  [{ name: 'x', type: 'web' }, 422],
  [{ type: 'icmp', host: 'h' }, 422],
  [{ name: 'x', type: 'icmp', host: 'h', interval: 60 }, 422],
  [
    {
      name: 'x',
      type: 'icmp',
      host: 'h',
      secrets: [{ secret_id: 'abcabcabcabc', env_variable: 'X' }],
    },
    404,
  ],
])('refuses to run %j', async (body, status) => {
  const client = new TestClient();

  const answer = await client.ask('POST /checks/execute', { body });

  expect(answer.status).toBe(status);
  expect((await client.rows('GET /checks/jobs', 'jobs')).length).toBe(3);
});

test('knows neither jobs nor checks that are not there', async () => {
  const client = new TestClient();

  const job = await client.ask('GET /checks/jobs/abcabcabcabc');
  const check = await client.ask('POST /checks/abcabcabcabc/execute');

  expect([job.status, check.status]).toEqual([404, 404]);
});
