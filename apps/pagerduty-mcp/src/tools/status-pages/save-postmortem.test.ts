import { expect, test } from 'vitest';
import { changesOf, openPost, outage } from './posts.fixture.ts';

test('writes one, and another in its place', async () => {
  const { call, post_id } = await openPost(outage);

  const first = await call('save_postmortem', { post_id, message: 'A timeout was cut.' });
  const second = await call('save_postmortem', {
    ...{ post_id, message: 'A timeout was cut by mistake.', notify_subscribers: true },
  });
  const read = await call('get_postmortem', { post_id });
  const post = await call('get_status_page_post', { post_id });

  expect(first.metadata.description).toContain('subscribers are not told');
  expect(second.metadata.description).toContain('subscribers are told');
  expect(second.rows).toMatchObject([{ id: first.rows[0]?.['id'], notify_subscribers: true }]);
  expect(read.rows).toEqual(second.rows);
  expect(post.rows[0]).toMatchObject({ has_postmortem: true });
});

test.each([
  ['blank', ' '],
  ['too long', 'x'.repeat(10_001)],
])('words that are %s are refused', async (_, message) => {
  const { call, sent, post_id } = await openPost(outage);

  const { error } = await call('save_postmortem', { post_id, message });

  expect(error?.code).toBe('INVALID_INPUT');
  expect(changesOf(sent)).toEqual([]);
});
