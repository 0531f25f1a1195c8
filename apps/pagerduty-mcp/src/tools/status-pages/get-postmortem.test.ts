import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';
import { openPost, outage } from './posts.fixture.ts';

test('a post without one answers an empty list, and says how to write it', async () => {
  const { call, post_id } = await openPost(outage);

  const { rows, metadata } = await call('get_postmortem', { post_id });

  expect(rows).toEqual([]);
  expect(metadata.description).toContain('has no postmortem; write one with save_postmortem');
});

test('a post that there is not is NOT_FOUND', async () => {
  const { call } = await serve();

  const { error } = await call('get_postmortem', { post_id: 'P0THERE' });

  expect(error?.code).toBe('NOT_FOUND');
});
