import { expect, onTestFinished, test, vi } from 'vitest';
import { checkoutCheck } from '../../testing/facts.ts';
import { now, type Served, serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

const router = { type: 'icmp', host: 'edge.acme-outdoor.example' };
const script = "import { test } from '@playwright/test'; test('shop', async () => {});";

/** Serves with a clock that only the test moves. */
async function serveFrozen(): Promise<Served> {
  const served = await serve();
  vi.useFakeTimers({ now, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  return served;
}

/** What comes of the call, time going by until it is done. */
async function lived<T>(called: Promise<T>): Promise<T> {
  let isDone = false;
  const done = called.finally(() => {
    isDone = true;
  });
  while (!isDone) await vi.advanceTimersByTimeAsync(100);
  return done;
}

/** The body of the first POST. */
function posted(sent: readonly string[]): unknown {
  const line = sent.find((each) => each.startsWith('POST ')) ?? '';
  return JSON.parse(line.replace(/^POST \S+ ?/, '') || 'null');
}

test('runs a saved check, waits and answers what it found', async () => {
  const { call, sent } = await serveFrozen();

  const { envelope } = await lived(call('run_check', { check_id: checkoutCheck.id }));

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "jobs": [
        {
          "check_id": "<id>",
          "completed_at": "2026-03-04T15:00:05.000Z",
          "created_at": "2026-03-04T15:00:00.000Z",
          "id": "<id>",
          "name": "Checkout API",
          "result_status": "failed",
          "results": [
            {
              "check": {
                "id": "<id>",
                "name": "Checkout API",
              },
              "digest": {
                "certificate_days_left": 23,
                "certificate_expires_at": "2026-03-28T00:00:00.000Z",
                "content_type": "application/json",
                "ip_address": "203.0.113.20",
                "status_code": 504,
              },
              "error_message": "Expected status 200, got 504: the payment gateway timed out",
              "id": "<id>",
              "region": "RU, Moscow",
              "response_time": "9898ms",
              "result_type": "on_demand",
              "status": "failed",
              "type": "api",
            },
          ],
          "started_at": "2026-03-04T15:00:02.000Z",
          "status": "completed",
          "target": "https://api.acme-outdoor.example/v1/checkout/health",
          "type": "api",
        },
      ],
      "metadata": {
        "count": 1,
        "description": "The job is completed, and found: failed from RU, Moscow",
      },
    }
  `);
  expect(sent[0]).toBe(`POST /checks/${checkoutCheck.id}/execute`);
});

test('a job that completed says nothing of the target: its results do', async () => {
  const { call } = await serveFrozen();

  const { rows } = await lived(call('run_check', { type: 'web', url: 'https://nobody.invalid/' }));

  expect(rows[0]).toMatchObject({
    status: 'completed',
    result_status: 'failed',
    results: [{ status: 'failed', error_message: 'Could not resolve host: nobody.invalid' }],
  });
});

test('a run in all regions has a result of each', async () => {
  const { call, sent } = await serveFrozen();
  const regions = ['RU, Moscow', 'eu-west1'];

  const { rows } = await lived(call('run_check', { ...router, regions, all_regions: true }));

  expect(rows[0]?.['results']).toMatchObject([{ region: 'RU, Moscow' }, { region: 'EU, West' }]);
  expect(posted(sent)).toEqual({
    ...router,
    name: 'icmp edge.acme-outdoor.example',
    parameters: { regions, multi_region_execution: { enabled: true, execution_mode: 'all' } },
  });
});

test('the full detail holds what the short one leaves out', async () => {
  const { call } = await serveFrozen();

  const short = await lived(call('run_check', router));
  const full = await lived(call('run_check', { ...router, detail: 'full' }));

  expect(short.rows[0]?.['results']).not.toMatchObject([{ metadata: {} }]);
  expect(full.rows[0]?.['results']).toMatchObject([{ metadata: { probe_count: 4 } }]);
});

test('where the wait ends first, the job is named with the way to go on', async () => {
  const { call } = await serveFrozen();

  const { rows, metadata } = await lived(call('run_check', { ...router, wait_seconds: 3 }));

  const id = rows[0]?.['id'];
  expect(rows[0]).toMatchObject({ status: 'running', results: [] });
  expect(metadata).toEqual({
    count: 1,
    description: 'The job is running',
    warnings: [
      `The run is not finished: call get_check_job_details with job_id ${id} for what it finds`,
    ],
  });
});

test('without a wait it is only queued', async () => {
  const { call, sent } = await serve();

  const saved = await call('run_check', { check_id: checkoutCheck.id, wait_seconds: 0 });
  const unsaved = await call('run_check', { ...router, wait_seconds: '0' });

  expect(saved.rows).toEqual([{ id: expect.any(String), status: 'queued' }]);
  expect(unsaved.metadata.warnings?.[0]).toContain(String(unsaved.rows[0]?.['id']));
  expect(sent.map((line) => line.split(' ')[0])).toEqual(['POST', 'POST']);
});

test('a client that listens hears how far the run is, and of which job', async () => {
  const { client } = await serveFrozen();
  const heard: { progress: number; message?: string | undefined }[] = [];

  const request = { name: 'run_check', arguments: { ...router, wait_seconds: 60 } };
  await lived(client.callTool(request, { onprogress: (step) => heard.push(step) }));

  const steps = heard.map(({ progress }) => progress);
  expect(heard[0]).toMatchObject({ progress: 0, total: 60 });
  expect(heard[0]?.message).toMatch(/^Job [a-z\d]{12} is queued$/);
  expect(heard.at(-1)?.message).toMatch(/ is completed$/);
  expect(steps).toEqual(steps.toSorted((a, b) => a - b));
});

test('a cancelled call looks at its job no more', async () => {
  const { client, sent } = await serveFrozen();
  const controller = new AbortController();

  const called = client.callTool(
    { name: 'run_check', arguments: { ...router, wait_seconds: 60 } },
    { signal: controller.signal },
  );
  called.catch(() => {});
  await vi.waitUntil(async () => {
    await vi.advanceTimersByTimeAsync(100);
    return sent.length > 1;
  });
  controller.abort(new Error('enough'));
  await vi.advanceTimersByTimeAsync(200);
  const before = sent.length;
  await vi.advanceTimersByTimeAsync(20_000);

  await expect(called).rejects.toThrow();
  expect(sent).toHaveLength(before);
});

test.each([
  ['execute_existing_check', { check_id: checkoutCheck.id }, null],
  ['execute_custom_check', { ...router, name: 'Edge' }, { ...router, name: 'Edge' }],
  ['execute_icmp_check', { name: 'Edge', host: 'a.example', timeout: 30, probe_count: 4 }, null],
  ['execute_dns_check', { name: 'DNS', host: 'a.example', record_type: 'MX', timeout: 10 }, null],
  [
    'execute_synthetic_check',
    { name: 'Shop', url: 'https://a.example', pw_script: script, timeout: 60 },
    {
      ...{ name: 'Shop', type: 'synthetic', url: 'https://a.example', timeout: 60 },
      parameters: { pw_script: script },
    },
  ],
  ['execute_multistep_check', { name: 'API', pw_script: script }, null],
])('%s still runs as it was called', async (name, args, body) => {
  const { call, sent } = await serve();

  const { error, rows } = await call(name, { ...args, wait_seconds: 0 });

  expect(error).toBeUndefined();
  expect(rows[0]).toMatchObject({ status: 'queued' });
  if (body !== null) expect(posted(sent)).toEqual(body);
});

test.each([
  [{}, 'Neither check_id nor type was given'],
  [{ type: 'web' }, 'A check of type web needs url'],
  [{ ...router, wait_seconds: 301 }, 'wait_seconds'],
  [{ check_id: checkoutCheck.id, type: 'web', name: 'x' }, 'leave out name, type'],
  [{ check_id: checkoutCheck.id, search_text: 'x' }, 'leave out search_text'],
])('%j is refused, and costs nothing', async (args, message) => {
  const { call, sent } = await serve();

  const { error } = await call('run_check', args);

  expect(error?.code).toBe('INVALID_INPUT');
  expect(error?.message).toContain(message);
  expect(sent).toEqual([]);
});

test('an account without credits is told so', async () => {
  const { call, sandbox } = await serve();
  sandbox.faults.inject({ on: 'POST /checks/execute', kind: 'status', status: 403 });

  const { error } = await call('run_check', router);

  expect(error).toMatchObject({ code: 'FORBIDDEN', hint: expect.stringContaining('credits') });
});
