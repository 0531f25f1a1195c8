import { expect, test } from 'vitest';
import { checkoutCheck } from '../../testing/facts.ts';
import { serve } from '../../testing/serve.ts';

const { id: check_id } = checkoutCheck;

test('answers when the status changed, and how long each lasted', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('get_check_status_history', { check_id, limit: 2 });

  expect(envelope.metadata).toMatchObject({
    description: '2 status periods, newest first',
    has_more: true,
  });
  expect(envelope['status_periods']).toEqual([
    { status: 'failed', started_at: '2026-03-04T14:42:00.000Z', seconds: 18 * 60 },
    {
      status: 'ok',
      started_at: '2026-02-17T09:50:00.000Z',
      ended_at: '2026-03-04T14:42:00.000Z',
      seconds: 1_313_520,
    },
  ]);
  expect(sent).toEqual([`GET /checks/${check_id}/status-history?page=1&page_size=2`]);
});

test('an odd date costs its own field, not the list', async () => {
  const { call, sandbox } = await serve();
  const body = { status_history: [{ status: 'ok', started_at: 'once' }], pagination: {} };
  const on = 'GET /checks/{check_id}/status-history';
  sandbox.faults.inject({ on, kind: 'status', status: 200, body });

  const { rows, metadata } = await call('get_check_status_history', { check_id });

  expect(rows).toEqual([{ status: 'ok' }]);
  expect(metadata.warnings?.[0]).toContain('started_at');
});
