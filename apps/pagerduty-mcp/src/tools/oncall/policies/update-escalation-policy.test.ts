import { expect, test } from 'vitest';
import { serve } from '../../../testing/serve.ts';

const escalation_policy_id = 'Orders';

test('changes what is given and leaves the rest as it was', async () => {
  const { call } = await serve();
  const before = await call('get_escalation_policy', { escalation_policy_id });

  const { rows, error } = await call('update_escalation_policy', {
    ...{ escalation_policy_id, description: 'Refunds too.' },
  });

  expect(error).toBeUndefined();
  expect(rows).toEqual([{ ...before.rows[0], description: 'Refunds too.' }]);
});

test('levels are replaced as a whole', async () => {
  const { call } = await serve();

  await call('update_escalation_policy', { escalation_policy_id, levels: [{ users: ['me'] }] });
  const { rows } = await call('get_escalation_policy', { escalation_policy_id });

  expect(rows[0]?.['levels']).toEqual([
    { level: 1, delay_minutes: 30, users: [{ id: expect.any(String), name: 'Dana Reyes' }] },
  ]);
});

test('a change of nothing is refused', async () => {
  const { call, sent } = await serve();

  const { error } = await call('update_escalation_policy', { escalation_policy_id });

  expect(error).toMatchObject({ code: 'INVALID_INPUT', message: 'Nothing to change' });
  expect(sent.filter((line) => line.startsWith('PUT '))).toEqual([]);
});
