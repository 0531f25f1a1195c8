import { expect, test } from 'vitest';
import { probeKey, signIn } from '../../testing/facts-secrets.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

const args = { ...signIn, secret_id: probeKey.id };

test.each(['env_variable', 'env_var_name'])('gives the secret to the check as %s', async (name) => {
  const { call, sent } = await serve();

  const { rows, metadata } = await call('add_secret_to_check', { ...args, [name]: 'PROBE_KEY' });

  expect(withoutIds(rows)).toEqual([
    {
      secret_id: '<id>',
      secret_name: 'SEARCH_PROBE_KEY',
      env_variable: 'PROBE_KEY',
      created_at: '2026-03-04T15:00:00.000Z',
    },
  ]);
  expect(metadata.description).toBe(
    `Check ${signIn.check_id} reads the secret as process.env.PROBE_KEY`,
  );
  expect(sent).toEqual([
    `POST /checks/${signIn.check_id}/secrets {"secret_id":"${probeKey.id}","env_variable":"PROBE_KEY"}`,
  ]);
});

test.each(['', 'MY-KEY', 'MY KEY', 'КЛЮЧ', 'x'.repeat(101)])(
  '%j is no variable, and nothing is sent',
  async (env_variable) => {
    const { call, sent } = await serve();

    const { error } = await call('add_secret_to_check', { ...args, env_variable });

    expect(error?.message).toContain('letters, digits and underscores, 100 at most');
    expect(sent).toEqual([]);
  },
);

test('a variable that the check has is refused by Pingera', async () => {
  const { call } = await serve();

  const { error } = await call('add_secret_to_check', { ...args, env_variable: 'SHOP_USER' });

  expect(error?.code).toBe('INVALID_INPUT');
  expect(error?.message).toContain('already has a secret under this env_variable');
});
