import { expect, test } from 'vitest';
import { changesOf, openPost, outage, upgrade } from './posts.fixture.ts';

test('moves the end of a maintenance, and leaves the rest', async () => {
  const { call, post_id } = await openPost(upgrade);
  const before = await call('get_status_page_post', { post_id });

  await call('update_status_page_post', { post_id, ends_at: '2026-03-06T18:00:00Z' });
  const after = await call('get_status_page_post', { post_id });

  expect(after.rows).toEqual([{ ...before.rows[0], ends_at: '2026-03-06T18:00:00.000Z' }]);
});

test.each([
  [outage, { title: outage }],
  [upgrade, { ends_at: '2026-03-06T18:00:00+01:00' }],
])('%s is left alone where it is so already', async (title, change) => {
  const { call, sent, post_id } = await openPost(title);

  const { metadata } = await call('update_status_page_post', { post_id, ...change });

  expect(metadata.description).toContain('was so already; nothing was changed');
  expect(changesOf(sent)).toEqual([]);
});

test.each([
  [outage, {}, 'Nothing to change'],
  [outage, { starts_at: '2026-03-05' }, 'Only a maintenance has starts_at and ends_at'],
  [upgrade, { starts_at: '2026-03-07' }, 'starts_at must be before ends_at'],
])('%s is not changed to %j', async (title, change, message) => {
  const { call, sent, post_id } = await openPost(title);

  const { error } = await call('update_status_page_post', { post_id, ...change });

  expect(error).toMatchObject({ code: 'INVALID_INPUT', message });
  expect(changesOf(sent)).toEqual([]);
});
