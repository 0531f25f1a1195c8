import { expect, test } from 'vitest';
import { openPost, outage } from './posts.fixture.ts';

test('deletes a post', async () => {
  const { call, post_id } = await openPost(outage);

  const { rows } = await call('delete_status_page_post', { post_id });
  const { error } = await call('get_status_page_post', { post_id });

  expect(rows).toEqual([{ id: post_id, deleted: true }]);
  expect(error?.code).toBe('NOT_FOUND');
});
