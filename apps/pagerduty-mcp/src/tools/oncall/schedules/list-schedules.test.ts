import { expect, test } from 'vitest';
import { serve } from '../../../testing/serve.ts';

const names = (rows: readonly Readonly<Record<string, unknown>>[]) => rows.map(({ name }) => name);

test('lists schedules of both kinds by name, page by page', async () => {
  const { call } = await serve();

  const all = await call('list_schedules');
  const first = await call('list_schedules', { limit: 2 });
  const rest = await call('list_schedules', { limit: 2, cursor: first.metadata.next_cursor });

  expect(all.rows.map(({ kind }) => kind)).toContain('shift_based');
  expect(names(all.rows)).toEqual(names(all.rows).toSorted());
  expect([...names(first.rows), ...names(rest.rows)]).toEqual(names(all.rows).slice(0, 4));
});

test('shows of a schedule of layers who uses it', async () => {
  const { call } = await serve();

  const { rows } = await call('list_schedules', { query: 'payments primary' });

  expect(rows).toMatchObject([
    {
      ...{ name: 'Payments Primary', kind: 'layer_based', time_zone: expect.any(String) },
      teams: [{ name: 'Payments' }],
      escalation_policies: expect.arrayContaining([
        expect.objectContaining({ name: 'Checkout & Payments' }),
      ]),
    },
  ]);
});

test('one kind that cannot be read is a warning, both are an error', async () => {
  const { call, sandbox } = await serve();
  sandbox.faults.inject({ on: 'GET /v3/schedules', kind: 'status', status: 500 });

  const half = await call('list_schedules');
  sandbox.faults.inject({ on: 'GET /v3/schedules', kind: 'status', status: 500 });
  sandbox.faults.inject({ on: 'GET /schedules', kind: 'status', status: 500 });
  const none = await call('list_schedules');

  expect(half.metadata.warnings?.[0]).toContain('Answered without schedules of shifts');
  expect(half.rows.length).toBeGreaterThan(0);
  expect(none.error?.code).toBe('UPSTREAM_ERROR');
});
