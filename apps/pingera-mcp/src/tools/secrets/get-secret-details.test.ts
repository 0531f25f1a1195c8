import { expect, test } from 'vitest';
import { password, shopPassword } from '../../testing/facts-secrets.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

const args = { secret_id: shopPassword.id };

test('answers the secret, its value masked', async () => {
  const { call, sent } = await serve({ mode: 'read_only' });

  const { envelope } = await call('get_secret_details', args);

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "metadata": {
        "count": 1,
        "description": "Secret SHOP_PASSWORD, with its value masked",
      },
      "secrets": [
        {
          "created_at": "2025-05-08T15:00:00.000Z",
          "created_by": "<id>",
          "id": "<id>",
          "secret_name": "SHOP_PASSWORD",
          "secret_value": "(masked)",
          "updated_at": "2025-05-08T15:00:00.000Z",
          "updated_by": "<id>",
        },
      ],
    }
  `);
  expect(JSON.stringify(envelope)).not.toContain(password);
  expect(sent).toEqual([`GET /secrets/${shopPassword.id}`]);
});

test('reveal shows the value', async () => {
  const { call, logged } = await serve();

  const { rows, metadata } = await call('get_secret_details', { ...args, reveal: true });

  expect(password).toMatch(/^sandbox-/);
  expect(rows).toMatchObject([{ ...shopPassword, secret_value: password }]);
  expect(metadata.description).toBe('Secret SHOP_PASSWORD, with its value');
  expect(logged.join()).not.toContain(password);
});

test('a read-only server reveals nothing, and asks for nothing', async () => {
  const { call, sent } = await serve({ mode: 'read_only' });

  const { error, rows } = await call('get_secret_details', { ...args, reveal: true });

  expect(error?.code).toBe('READ_ONLY');
  expect([rows, sent]).toEqual([[], []]);
});

test('an id that nobody has is NOT_FOUND', async () => {
  const { call } = await serve();

  const { error } = await call('get_secret_details', { secret_id: 'a1b2c3d4e5f6' });

  expect(error?.code).toBe('NOT_FOUND');
});
