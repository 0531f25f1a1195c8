import { expect, test } from 'vitest';
import { password, shopPassword, shopUser, signIn } from '../../testing/facts-secrets.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

test('answers the secrets of the check with names and variables, without values', async () => {
  const { call, sent } = await serve();

  const { envelope, rows } = await call('get_check_secrets', signIn);

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "metadata": {
        "count": 2,
        "description": "2 secrets",
      },
      "secrets": [
        {
          "created_at": "2025-02-17T15:00:00.000Z",
          "env_variable": "SHOP_USER",
          "secret_id": "<id>",
          "secret_name": "SHOP_USER",
        },
        {
          "created_at": "2025-02-17T15:00:00.000Z",
          "env_variable": "SHOP_PASSWORD",
          "secret_id": "<id>",
          "secret_name": "SHOP_PASSWORD",
        },
      ],
    }
  `);
  expect(rows.map(({ secret_id }) => secret_id)).toEqual([shopUser.id, shopPassword.id]);
  expect(sent).toEqual([`GET /checks/${signIn.check_id}/secrets`]);
});

test('a value that Pingera sends with it is not shown', async () => {
  const { call, sandbox } = await serve();
  const secret = { id: 's1', secret_name: 'X', secret_value: password };
  const body = [{ secret_id: 's1', env_variable: 'X', secret }];
  sandbox.faults.inject({
    on: 'GET /checks/{check_id}/secrets',
    kind: 'status',
    status: 200,
    body,
  });

  const { rows } = await call('get_check_secrets', signIn);

  expect(rows).toEqual([{ secret_id: 's1', secret_name: 'X', env_variable: 'X' }]);
});
