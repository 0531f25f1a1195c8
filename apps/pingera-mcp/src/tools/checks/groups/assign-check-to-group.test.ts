import { expect, test } from 'vitest';
import { checkoutCheck } from '../../../testing/facts.ts';
import { platformGroup } from '../../../testing/facts-groups.ts';
import { serve } from '../../../testing/serve.ts';

const check_id = checkoutCheck.id;

test.each([
  [platformGroup, { group_id: platformGroup }, `in group ${platformGroup}`],
  [null, {}, 'in no group'],
])('puts the check into %s', async (group_id, shown, place) => {
  const { call, sent } = await serve();

  const { envelope } = await call('assign_check_to_group', { check_id, group_id });

  expect(envelope).toEqual({
    metadata: { count: 1, description: `Check ${check_id} is ${place} now` },
    checks: [{ id: check_id, ...shown }],
  });
  expect(sent).toEqual([`PATCH /checks/${check_id}/group ${JSON.stringify({ group_id })}`]);
});

test('the group left out does not take the check out of its group', async () => {
  const { call, sent } = await serve();

  const { error } = await call('assign_check_to_group', { check_id });

  expect(error?.message).toBe('group_id is required');
  expect(sent).toEqual([]);
});

test('a group of which there is none is told as such', async () => {
  const { call } = await serve();

  const { error } = await call('assign_check_to_group', { check_id, group_id: 'abcabcabcabc' });

  expect(error?.code).toBe('NOT_FOUND');
});
