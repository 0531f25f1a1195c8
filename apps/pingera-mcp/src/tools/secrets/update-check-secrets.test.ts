import { expect, test } from 'vitest';
import { probeKey, shopUser, signIn } from '../../testing/facts-secrets.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

const put = `PUT /checks/${signIn.check_id}/secrets`;
const user = { secret_id: shopUser.id, env_variable: 'LOGIN' };
const probe = { secret_id: probeKey.id, env_variable: 'PROBE' };

test('replaces the whole set, and answers it', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('update_check_secrets', { ...signIn, secrets: [user, probe] });
  const { rows } = await call('get_check_secrets', signIn);

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "metadata": {
        "count": 2,
        "description": "Check 7a9e1m7ms2ry has these secrets and no others",
      },
      "secrets": [
        {
          "created_at": "2026-03-04T15:00:00.000Z",
          "env_variable": "LOGIN",
          "secret_id": "<id>",
          "secret_name": "SHOP_USER",
        },
        {
          "created_at": "2026-03-04T15:00:00.000Z",
          "env_variable": "PROBE",
          "secret_id": "<id>",
          "secret_name": "SEARCH_PROBE_KEY",
        },
      ],
    }
  `);
  expect(sent[0]).toBe(`${put} ${JSON.stringify([user, probe])}`);
  expect(rows.map(({ env_variable }) => env_variable)).toEqual(['LOGIN', 'PROBE']);
});

test.each([
  [[{ secret_id: probeKey.id, env_var_name: 'PROBE' }], [probe]],
  [JSON.stringify([probe]), [probe]],
  [[], []],
])('%j is sent as %j', async (secrets, body) => {
  const { call, sent } = await serve();

  const { error } = await call('update_check_secrets', { ...signIn, secrets });

  expect(error).toBeUndefined();
  expect(sent).toEqual([`${put} ${withKeysInOrder(body)}`]);
});

test.each([
  [[user, { secret_id: 'not an id', env_variable: 'X' }], '1.secret_id: not the id of any secret'],
  [[user, { ...probe, env_variable: 'a-b' }], '1.env_variable: letters, digits'],
  [[user, 'PROBE'], 'secrets = '],
  [[{ ...user, value: 'x' }], 'secrets = '],
  [[user, { ...probe, env_variable: 'LOGIN' }], 'two secrets cannot be in one env_variable'],
  [undefined, 'secrets is required'],
  ['none', 'secrets = "none"'],
])('refuses %j as a whole, so that no secret is lost', async (secrets, message) => {
  const { call, sent } = await serve();

  const { error } = await call('update_check_secrets', { ...signIn, secrets });

  expect(error?.message).toContain(message);
  expect(sent).toEqual([]);
});

function withKeysInOrder(links: readonly (typeof probe)[]): string {
  return JSON.stringify(links.map(({ secret_id, env_variable }) => ({ secret_id, env_variable })));
}
