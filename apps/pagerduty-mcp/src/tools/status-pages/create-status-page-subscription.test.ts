import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';
import { changesOf, openPost, outage } from './posts.fixture.ts';

test.each([
  ['joe@email.example', {}, 'email', 'status_page'],
  ['https://hooks.example/x', { service: 'checkout' }, 'webhook', 'status_page_service'],
])('subscribes %s', async (contact, of, channel, type) => {
  const { call } = await serve();

  const { rows } = await call('create_status_page_subscription', { contact, ...of });
  const listed = await call('list_status_page_subscriptions', { channel });

  expect(rows).toMatchObject([{ channel, contact, subscribed_to: { type } }]);
  expect(listed.rows.at(-1)).toEqual(rows[0]);
});

test('subscribes to one post', async () => {
  const { call, post_id } = await openPost(outage);

  const { rows } = await call('create_status_page_subscription', {
    ...{ contact: 'joe@email.example', post_id },
  });

  expect(rows).toMatchObject([{ subscribed_to: { id: post_id, type: 'status_page_post' } }]);
});

test.each([
  [{ contact: 'joe' }, 'contact is neither an e-mail address nor an https URL'],
  [{ contact: 'http://hooks.example' }, 'contact is neither an e-mail address nor an https URL'],
  [{ service: 'Shop', post_id: 'P1' }, 'Give service or post_id, not both'],
  [{ service: 'Cellar' }, 'service: the page has no "Cellar"'],
])('%j is refused', async (wrong, message) => {
  const { call, sent } = await serve();

  const { error } = await call('create_status_page_subscription', {
    ...{ contact: 'joe@email.example', ...wrong },
  });

  expect(error).toMatchObject({ code: 'INVALID_INPUT', message });
  expect(changesOf(sent)).toEqual([]);
});
