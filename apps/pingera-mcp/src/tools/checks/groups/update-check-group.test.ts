import { expect, test } from 'vitest';
import { shopGroup } from '../../../testing/facts-groups.ts';
import { serve } from '../../../testing/serve.ts';

test('sends only what is given', async () => {
  const { call, sent } = await serve();
  const change = { name: 'Store', description: '', active: false };

  const { rows, metadata } = await call('update_check_group', { group_id: shopGroup, ...change });

  expect(metadata.description).toBe('Group Store changed');
  expect(rows).toMatchObject([{ id: shopGroup, ...change, checks_count: 6 }]);
  expect(sent).toEqual([`PATCH /check-groups/${shopGroup} ${JSON.stringify(change)}`]);
});

test('a change of nothing is refused', async () => {
  const { call, sent } = await serve();

  const { error } = await call('update_check_group', { group_id: shopGroup });

  expect(error?.message).toBe(
    'there is nothing to change: give name, description, color, active or position',
  );
  expect(sent).toEqual([]);
});
