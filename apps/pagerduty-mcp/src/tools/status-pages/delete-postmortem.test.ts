import { expect, test } from 'vitest';
import { openPost, outage } from './posts.fixture.ts';

test('deletes the postmortem, and not the post', async () => {
  const { call, post_id } = await openPost(outage);
  await call('save_postmortem', { post_id, message: 'A timeout was cut.' });

  const { rows } = await call('delete_postmortem', { post_id });
  const again = await call('delete_postmortem', { post_id });
  const post = await call('get_status_page_post', { post_id });

  expect(rows).toEqual([{ id: post_id, deleted: true }]);
  expect(again.error?.code).toBe('NOT_FOUND');
  expect(post.rows[0]).not.toHaveProperty('has_postmortem');
});
