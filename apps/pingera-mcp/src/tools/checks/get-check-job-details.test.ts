import { expect, test, vi } from 'vitest';
import { now, type Served, serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

const router = { type: 'icmp', host: 'edge.acme-outdoor.example' };
const everywhere = { ...router, regions: ['RU, Moscow', 'EU, West'], all_regions: true };

/** Queues a run, and lets it end. */
async function ended({ call, sent }: Served, check: Record<string, unknown>): Promise<unknown> {
  const { rows } = await call('run_check', { ...check, wait_seconds: 0 });
  vi.setSystemTime(now + 60_000);
  sent.length = 0;
  return rows[0]?.['id'];
}

test('answers how far a run is, and what it found', async () => {
  const served = await serve();
  const job_id = await ended(served, router);

  const { envelope } = await served.call('get_check_job_details', { job_id });

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "jobs": [
        {
          "completed_at": "2026-03-04T15:00:05.000Z",
          "created_at": "2026-03-04T15:00:00.000Z",
          "id": "<id>",
          "name": "icmp edge.acme-outdoor.example",
          "result_status": "ok",
          "results": [
            {
              "check": {
                "name": "icmp edge.acme-outdoor.example",
              },
              "digest": {
                "ip_version_used": "v4",
                "latency_avg_ms": 28.582,
                "latency_max_ms": 29.122,
                "latency_min_ms": 27.394,
                "latency_stddev_ms": 0.706,
                "packet_loss_percent": 0,
                "probe_count": 4,
                "resolved_ip": "203.0.113.1",
              },
              "id": "<id>",
              "region": "RU, Moscow",
              "response_time": "28ms",
              "result_type": "on_demand",
              "status": "ok",
              "type": "icmp",
            },
          ],
          "started_at": "2026-03-04T15:00:02.000Z",
          "status": "completed",
          "target": "edge.acme-outdoor.example",
          "type": "icmp",
        },
      ],
      "metadata": {
        "count": 1,
        "description": "The job is completed, and found: ok from RU, Moscow",
      },
    }
  `);
  expect(served.sent).toEqual([`GET /checks/jobs/${job_id}`]);
});

test('what the job only has the id of is fetched, region by region', async () => {
  const served = await serve();
  const job_id = await ended(served, everywhere);

  const { rows } = await served.call('get_on_demand_job_status', { job_id, detail: 'full' });

  expect(rows[0]?.['results']).toMatchObject([
    { region: 'RU, Moscow', metadata: { probe_count: 4 } },
    { region: 'EU, West', metadata: { probe_count: 4 } },
  ]);
  expect(served.sent.map((line) => line.split('=')[0])).toEqual([
    `GET /checks/jobs/${job_id}`,
    'GET /checks/all-results?result_id',
    'GET /checks/all-results?result_id',
  ]);
});

test('a result that cannot be read is as short as the job has it, with a warning', async () => {
  const served = await serve();
  const job_id = await ended(served, everywhere);
  const fault = { on: 'GET /checks/all-results', kind: 'status', status: 500, times: 1 } as const;
  served.sandbox.faults.inject(fault);

  const { rows, metadata } = await served.call('get_check_job_details', { job_id });

  expect(rows[0]?.['results']).toMatchObject([
    { region: 'RU, Moscow', status: 'ok' },
    { region: 'EU, West', status: 'ok' },
  ]);
  expect(metadata.warnings).toHaveLength(1);
  expect(metadata.warnings?.[0]).toContain('Not all could be read');
});

test('a run that is queued has no results yet', async () => {
  const { call } = await serve();
  const queued = await call('run_check', { ...router, wait_seconds: 0 });

  const { rows, metadata } = await call('get_check_job_details', {
    job_id: queued.rows[0]?.['id'],
  });

  expect(rows[0]).toMatchObject({ status: 'pending', results: [] });
  expect(metadata.description).toBe('The job is pending');
});

test('an id that nobody has is NOT_FOUND', async () => {
  const { call } = await serve();

  const { error } = await call('get_check_job_details', { job_id: 'a1b2c3d4e5f6' });

  expect(error?.code).toBe('NOT_FOUND');
});
