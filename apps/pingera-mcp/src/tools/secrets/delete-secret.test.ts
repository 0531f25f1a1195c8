import { expect, test } from 'vitest';
import { serveDeclining } from '../../testing/decline.ts';
import { shopPassword, shopUser, signIn } from '../../testing/facts-secrets.ts';
import { serve } from '../../testing/serve.ts';

const args = { secret_id: shopPassword.id };

test('deletes the secret, which its checks then lack', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('delete_secret', args);
  const { error } = await call('delete_secret', args);
  const { rows } = await call('get_check_secrets', signIn);

  expect(envelope).toEqual({
    metadata: {
      count: 1,
      description: `Secret ${shopPassword.id} is deleted; checks that used it no longer have it`,
    },
    secrets: [{ id: shopPassword.id, deleted: true }],
  });
  expect(error?.code).toBe('NOT_FOUND');
  expect(rows.map(({ secret_id }) => secret_id)).toEqual([shopUser.id]);
  expect(sent[0]).toBe(`DELETE /secrets/${shopPassword.id}`);
});

test.each([
  [
    'delete_secret',
    args,
    `Delete secret ${shopPassword.id}? Its value is lost, and every check that uses it breaks. It cannot be undone.`,
  ],
  [
    'remove_secret_from_check',
    { ...signIn, ...args },
    `Take secret ${shopPassword.id} from check ${signIn.check_id}? Its script can then not read it; the secret stays.`,
  ],
])('%s asks the user, who can say no', async (tool, wish, question) => {
  const { call, asked, sent } = await serveDeclining();

  const { error } = await call(tool, wish);

  expect(error?.code).toBe('CANCELLED');
  expect(asked).toEqual([question]);
  expect(sent).toEqual([]);
});
