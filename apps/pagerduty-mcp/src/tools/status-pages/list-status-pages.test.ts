import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('lists pages of a type', async () => {
  const { call } = await serve();

  const { rows } = await call('list_status_pages', { status_page_type: 'public' });
  const none = await call('list_status_pages', { status_page_type: 'private' });

  expect(rows).toEqual([
    {
      id: expect.any(String),
      name: 'Acme Outdoor Status',
      url: 'https://status.acme-outdoor.example',
      status_page_type: 'public',
      published_at: expect.any(String),
    },
  ]);
  expect(none.rows).toEqual([]);
});
