import { expect, test } from 'vitest';
import { slowSearch } from '../../testing/facts-incidents.ts';
import { serve } from '../../testing/serve.ts';

test.each([
  [true, 1, 'subscribers are notified'],
  [false, 0, 'subscribers are not notified'],
])('publishes the draft, with notify_subscribers %s', async (wish, count, words) => {
  const { call, sandbox } = await serve();
  const draft = { body_draft: '## Cause', notify_subscribers: wish };
  await call('save_postmortem', { ...slowSearch, ...draft });

  const { rows, metadata } = await call('publish_postmortem', slowSearch);

  expect(metadata.description).toBe(`Postmortem published; ${words}`);
  expect(rows).toMatchObject([{ body: '## Cause', published_at: '2026-03-04T15:00:00.000Z' }]);
  expect(sandbox.deliveries.map(({ event }) => event)).toEqual(
    Array.from({ length: count }, () => 'postmortem_published'),
  );
});

test('an answer that does not say who was told is not guessed at', async () => {
  const { call } = await serve({ fetch: async () => Response.json({ id: 'p1' }) });

  const { metadata } = await call('publish_postmortem', slowSearch);

  expect(metadata.description).toContain('does not say whether subscribers are notified');
});

test('without a draft there is nothing to publish', async () => {
  const { call } = await serve();

  const { error } = await call('publish_postmortem', slowSearch);

  expect(error?.code).toBe('NOT_FOUND');
});
