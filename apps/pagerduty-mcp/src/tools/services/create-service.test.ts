import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('makes a service that pages by a policy', async () => {
  const { call } = await serve();

  const { rows, error } = await call('create_service', {
    ...{ name: 'Returns', escalation_policy_id: 'Orders', urgency: 'low', description: 'Back.' },
  });
  const read = await call('get_service', { service_id: 'Returns' });

  expect(error).toBeUndefined();
  expect(rows[0]).toMatchObject({ name: 'Returns', escalation_policy: { name: 'Orders' } });
  expect(read.rows[0]).toMatchObject({ description: 'Back.', urgency: 'low' });
});

test.each([
  [{ name: 'Search', escalation_policy_id: 'Orders' }, 'already been taken'],
  [{ name: ' ', escalation_policy_id: 'Orders' }, 'must not be blank'],
  [{ name: 'Returns' }, 'escalation_policy_id is required'],
])('%j is refused', async (args, message) => {
  const { call } = await serve();

  const { error } = await call('create_service', args);

  expect(error?.message).toContain(message);
});
