import { expect, test } from 'vitest';
import { openPost, outage } from './posts.fixture.ts';

test('lists updates as the post has them, and pages', async () => {
  const { call, post_id } = await openPost(outage);
  const post = await call('get_status_page_post', { post_id });

  const { rows } = await call('list_post_updates', { post_id });
  const second = await call('list_post_updates', {
    ...{ post_id, limit: 1 },
    cursor: (await call('list_post_updates', { post_id, limit: 1 })).metadata.next_cursor,
  });

  expect(rows).toHaveLength(2);
  expect(rows).toEqual(post.rows[0]?.['updates']);
  expect(second.rows).toEqual(rows.slice(1));
});

test('updates that nobody reviewed are none', async () => {
  const { call, post_id } = await openPost(outage);

  const { rows } = await call('list_post_updates', { post_id, reviewed_status: 'not_reviewed' });

  expect(rows).toEqual([]);
});
