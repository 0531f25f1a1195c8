import { expect, test } from 'vitest';
import { changesOf, openPost, outage } from './posts.fixture.ts';

async function openUpdate() {
  const served = await openPost(outage);
  const { post_id } = served;
  const [before] = (await served.call('list_post_updates', { post_id })).rows;
  return { ...served, before, ids: { post_id, post_update_id: before?.['id'] } };
}

test('changes the words, and leaves the rest', async () => {
  const { call, before, ids } = await openUpdate();

  await call('update_post_update', { ...ids, message: 'Payments fail.', severity: 'major' });
  const after = await call('list_post_updates', { post_id: ids.post_id });

  expect(after.rows[0]).toEqual({
    ...before,
    message: 'Payments fail.',
    severity: { id: expect.any(String), name: 'major' },
  });
  expect(after.rows).toHaveLength(2);
});

test('a change of nothing is refused', async () => {
  const { call, ids, sent } = await openUpdate();

  const { error } = await call('update_post_update', { ...ids, notify_subscribers: true });

  expect(error?.message).toBe('Nothing to change');
  expect(changesOf(sent)).toEqual([]);
});
