import { expect, test } from 'vitest';
import { shopPassword } from '../../testing/facts-secrets.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

const args = { secret_id: shopPassword.id };

test('changes the value and does not repeat it', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('update_secret', { ...args, secret_value: 'hush-hush' });

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "metadata": {
        "count": 1,
        "description": "Secret SHOP_PASSWORD has a new value",
      },
      "secrets": [
        {
          "created_at": "2025-05-08T15:00:00.000Z",
          "id": "<id>",
          "secret_name": "SHOP_PASSWORD",
          "updated_at": "2026-03-04T15:00:00.000Z",
        },
      ],
    }
  `);
  expect(sent).toEqual([`PATCH /secrets/${shopPassword.id} {"secret_value":"hush-hush"}`]);
});

test('value is sent as secret_value, and arrives', async () => {
  const { call, sent } = await serve();

  await call('update_secret', { ...args, value: 'hush-hush' });
  const { rows } = await call('get_secret_details', { ...args, reveal: true });

  expect(sent[0]).toContain('{"secret_value":"hush-hush"}');
  expect(rows).toMatchObject([{ secret_value: 'hush-hush' }]);
});

test('the name is fixed', async () => {
  const { call, sent } = await serve();

  const { error } = await call('update_secret', { ...args, secret_value: 'hush', name: 'OTHER' });

  expect(error?.message).toContain('there is no parameter name');
  expect(error?.message).not.toContain('hush');
  expect(sent).toEqual([]);
});

test('nothing given, nothing sent', async () => {
  const { call, sent } = await serve();

  const { error } = await call('update_secret', args);

  expect(error?.message).toBe('secret_value is required');
  expect(sent).toEqual([]);
});
