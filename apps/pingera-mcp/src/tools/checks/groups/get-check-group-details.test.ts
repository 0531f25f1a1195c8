import { expect, test } from 'vitest';
import { shopGroup } from '../../../testing/facts-groups.ts';
import { serve } from '../../../testing/serve.ts';

test('answers one group', async () => {
  const { call, sent } = await serve();

  const { rows } = await call('get_check_group_details', { group_id: shopGroup });

  expect(rows).toMatchObject([{ id: shopGroup, name: 'Shop', checks_count: 6 }]);
  expect(sent).toEqual([`GET /check-groups/${shopGroup}`]);
});

test.each([
  ['get_check_group_details', 'NOT_FOUND'],
  ['get_checks_in_group', 'NOT_FOUND'],
  ['delete_check_group', 'NOT_FOUND'],
])('%s of a group of which there is none answers %s', async (tool, code) => {
  const { call } = await serve();

  const { error } = await call(tool, { group_id: 'abcabcabcabc' });

  expect(error?.code).toBe(code);
});
