import { expect, test } from 'vitest';
import { openPost, outage } from './posts.fixture.ts';

test('deletes one update of a post', async () => {
  const { call, post_id } = await openPost(outage);
  const [first, second] = (await call('list_post_updates', { post_id })).rows;

  const { rows } = await call('delete_post_update', { post_id, post_update_id: first?.['id'] });
  const left = await call('list_post_updates', { post_id });

  expect(rows).toEqual([{ id: first?.['id'], deleted: true }]);
  expect(left.rows).toEqual([second]);
});
