import { expect, test } from 'vitest';
import { acknowledgedAlert, firingAlert, resolvedAlert } from '../../testing/facts-alerts.ts';
import { serve } from '../../testing/serve.ts';

test.each([
  ['firing', firingAlert],
  ['acknowledged', acknowledgedAlert],
])('ends one that is %s, and what is open says so', async (_, alert_id) => {
  const { call, sent } = await serve();

  const { rows, metadata } = await call('resolve_alert', { alert_id });
  const open = await call('list_alerts', { status: 'active' });

  expect(metadata).toEqual({ count: 1, description: `Alert ${alert_id} is resolved` });
  expect(rows).toMatchObject([{ id: alert_id, resolved_at: '2026-03-04T15:00:00.000Z' }]);
  expect(sent[0]).toBe(`POST /alerts/${alert_id}/resolve`);
  expect(open.rows.map(({ id }) => id)).not.toContain(alert_id);
});

test('one that is over stays so, which is no error', async () => {
  const { call } = await serve();

  const { error, metadata } = await call('resolve_alert', { alert_id: resolvedAlert });

  expect(error).toBeUndefined();
  expect(metadata.description).toContain('was resolved already; nothing was changed');
});

test('one that is suppressed cannot be resolved', async () => {
  const suppressed = { id: 'a1', status: 'suppressed' };
  const { call } = await serve({
    fetch: async (input, init) =>
      new Request(input, init).method === 'GET'
        ? Response.json(suppressed)
        : Response.json({ message: 'No' }, { status: 400 }),
  });

  const { error } = await call('resolve_alert', { alert_id: 'a1' });

  expect(error).toMatchObject({
    code: 'CONFLICT',
    message: 'Alert a1 is suppressed, so that it cannot be resolved',
  });
});

test('an alert that is not there is NOT_FOUND', async () => {
  const { call } = await serve();

  const { error } = await call('resolve_alert', { alert_id: 'a1b2c3d4e5f6' });

  expect(error?.code).toBe('NOT_FOUND');
});
