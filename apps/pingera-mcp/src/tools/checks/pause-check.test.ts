import { expect, test } from 'vitest';
import { checkoutCheck, pausedCheck } from '../../testing/facts.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

const args = { check_id: checkoutCheck.id };

test('pauses the check with one field, and answers it', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('pause_check', args);

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "checks": [
        {
          "active": false,
          "group": {
            "id": "<id>",
            "name": "Shop",
          },
          "id": "<id>",
          "interval": 60,
          "last_checked_at": "2026-03-04T15:00:00.000Z",
          "name": "Checkout API",
          "status": "paused",
          "target": "https://api.acme-outdoor.example/v1/checkout/health",
          "type": "api",
        },
      ],
      "metadata": {
        "count": 1,
        "description": "Checkout API is paused",
      },
    }
  `);
  expect(sent).toEqual([
    `GET /checks/${checkoutCheck.id}`,
    `PATCH /checks/${checkoutCheck.id} {"active":false}`,
  ]);
});

test('the list says so afterwards', async () => {
  const { call } = await serve();

  await call('pause_check', args);
  const { rows } = await call('list_checks', { status: 'paused' });

  expect(rows.map(({ id, active }) => ({ id, active }))).toEqual([
    { id: checkoutCheck.id, active: false },
    { id: pausedCheck.id, active: false },
  ]);
});

test('a second call changes nothing, and says so', async () => {
  const { call, sent } = await serve();
  await call('pause_check', args);
  sent.length = 0;

  const { rows, metadata } = await call('pause_check', args);

  expect(metadata.description).toBe('Checkout API was paused already; nothing was changed');
  expect(rows[0]).toMatchObject({ status: 'paused', active: false });
  expect(sent).toEqual([`GET /checks/${checkoutCheck.id}`]);
});

test('an id that nobody has is NOT_FOUND', async () => {
  const { call, sent } = await serve();

  const { error } = await call('pause_check', { check_id: 'a1b2c3d4e5f6' });

  expect(error).toMatchObject({
    code: 'NOT_FOUND',
    message: 'GET /checks/{check_id} answered 404: Check not found',
  });
  expect(sent).toHaveLength(1);
});

test('the check of another organisation is out of reach', async () => {
  const { call, sandbox } = await serve({ key: 'onePage' });
  const owner = await serve({ sandbox });

  const { error } = await call('pause_check', args);
  const { rows } = await owner.call('list_checks', { name: checkoutCheck.name });

  expect(error?.code).toBe('NOT_FOUND');
  expect(rows[0]).toMatchObject({ active: true });
});

test('a read-only server does not pause', async () => {
  const { call, sent } = await serve({ mode: 'read_only' });

  const { error } = await call('pause_check', args);

  expect(error).toEqual({
    code: 'READ_ONLY',
    message: 'pause_check changes things, and this server is read-only',
    hint: 'Nothing was changed. Its owner can start the server with --mode read_write.',
  });
  expect(sent).toEqual([]);
});

test('an upstream error after the look is passed on', async () => {
  const { call, sandbox } = await serve();
  sandbox.faults.inject({ on: 'PATCH /checks/{check_id}', kind: 'status', status: 403 });

  const { error } = await call('pause_check', args);

  expect(error).toMatchObject({ code: 'FORBIDDEN' });
});
