import { expect, test } from 'vitest';
import { probeKey, shopPassword, shopUser, signIn } from '../../testing/facts-secrets.ts';
import { serve } from '../../testing/serve.ts';

test('takes the secret from the check, and leaves it to others', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('remove_secret_from_check', {
    ...{ ...signIn, secret_id: shopPassword.id },
  });
  const left = await call('get_check_secrets', signIn);
  const kept = await call('get_secret_details', { secret_id: shopPassword.id });

  expect(envelope).toEqual({
    metadata: {
      count: 1,
      description: `Check ${signIn.check_id} no longer has secret ${shopPassword.id}, which stays`,
    },
    secrets: [{ id: shopPassword.id, detached: true }],
  });
  expect(left.rows.map(({ secret_id }) => secret_id)).toEqual([shopUser.id]);
  expect(kept.rows).toHaveLength(1);
  expect(sent[0]).toBe(`DELETE /checks/${signIn.check_id}/secrets/${shopPassword.id}`);
});

test('a secret that the check does not have is NOT_FOUND', async () => {
  const { call } = await serve();

  const { error } = await call('remove_secret_from_check', { ...signIn, secret_id: probeKey.id });

  expect(error?.code).toBe('NOT_FOUND');
});
