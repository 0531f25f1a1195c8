import { expect, test } from 'vitest';
import { changesOf, openPost, outage } from './posts.fixture.ts';

test('goes on from the last update, with what is given', async () => {
  const { call, post_id } = await openPost(outage);

  const { rows, metadata } = await call('create_post_update', {
    ...{ post_id, message: 'All is well again.', status: 'resolved' },
  });
  const after = await call('list_post_updates', { post_id });

  expect(metadata.description).toBe('Update posted for all to see; subscribers are not told');
  expect(rows).toMatchObject([
    {
      ...{ message: 'All is well again.', notify_subscribers: false },
      ...{ status: { name: 'resolved' }, severity: { name: 'major' } },
      services: [{ service: { name: 'Checkout' }, impact: { name: 'partial outage' } }],
    },
  ]);
  expect(after.rows.slice(2)).toEqual(rows);
});

test('what is said of services takes the place of what was said before', async () => {
  const { call, post_id } = await openPost(outage);

  const { rows } = await call('create_post_update', {
    ...{ post_id, message: 'Done.' },
    services: [{ service: 'Shop', impact: 'operational' }],
  });

  expect(rows).toMatchObject([
    { services: [{ service: { name: 'Shop' } }], severity: { name: 'major' } },
  ]);
});

test('a status of the other type of post is refused', async () => {
  const { call, sent, post_id } = await openPost(outage);

  const { error } = await call('create_post_update', {
    ...{ post_id, message: 'Done.', status: 'completed' },
  });

  expect(error?.hint).toBe('Give one of: investigating, detected, resolved.');
  expect(changesOf(sent)).toEqual([]);
});
