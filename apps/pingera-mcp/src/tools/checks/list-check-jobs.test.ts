import { expect, test, vi } from 'vitest';
import { checkoutCheck } from '../../testing/facts.ts';
import { now, type Served, serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

const script = "import { test } from '@playwright/test'; test('s3cr3t', async () => {});";

/** Queues one run that is done, and one that is not. */
async function queueTwo({ call }: Served): Promise<void> {
  await call('run_check', { check_id: checkoutCheck.id, wait_seconds: 0 });
  vi.setSystemTime(now + 60_000);
  const multistep = { name: 'Shop', type: 'multistep', pw_script: script };
  await call('run_check', { ...multistep, wait_seconds: 0 });
}

test('answers runs newest first, without their scripts', async () => {
  const served = await serve();
  await queueTwo(served);

  const { envelope } = await served.call('list_check_jobs', { limit: 2 });

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "jobs": [
        {
          "created_at": "2026-03-04T15:01:00.000Z",
          "id": "<id>",
          "name": "Shop",
          "status": "pending",
          "type": "multistep",
        },
        {
          "check_id": "<id>",
          "completed_at": "2026-03-04T15:00:05.000Z",
          "created_at": "2026-03-04T15:00:00.000Z",
          "id": "<id>",
          "name": "Checkout API",
          "result_status": "failed",
          "started_at": "2026-03-04T15:00:02.000Z",
          "status": "completed",
          "target": "https://api.acme-outdoor.example/v1/checkout/health",
          "type": "api",
        },
      ],
      "metadata": {
        "count": 2,
        "description": "2 jobs, newest first",
        "has_more": true,
        "next_cursor": "<cursor>",
      },
    }
  `);
  expect(JSON.stringify(envelope)).not.toContain('s3cr3t');
});

test.each(['list_check_jobs', 'list_on_demand_checks'])('%s filters by status', async (name) => {
  const served = await serve();
  await queueTwo(served);

  const { rows } = await served.call(name, { status: 'pending', page_size: 5 });

  expect(rows.map((row) => row['name'])).toEqual(['Shop']);
  expect(served.sent.at(-1)).toBe('GET /checks/jobs?status=pending&page=1&per_page=5');
});

test('no job of that status is an empty list', async () => {
  const { call } = await serve();

  const { metadata } = await call('list_check_jobs', { status: 'failed' });

  expect(metadata.count).toBe(0);
});
