import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';
import { openPost, outage } from './posts.fixture.ts';

test('shows a post with its updates, in the words of the page', async () => {
  const { call, post_id } = await openPost(outage);

  const { rows } = await call('get_status_page_post', { post_id });

  expect(rows).toMatchObject([
    {
      id: post_id,
      title: outage,
      updates: [
        { message: 'We are looking into failing payments.', status: { name: 'investigating' } },
        {
          status: { id: expect.any(String), name: 'detected' },
          severity: { name: 'major' },
          services: [{ service: { name: 'Checkout' }, impact: { name: 'partial outage' } }],
          reported_at: '2026-03-04T14:56:00.000Z',
        },
      ],
    },
  ]);
});

test('names that cannot be read are missing with a warning', async () => {
  const { call, post_id, sandbox } = await openPost(outage);
  sandbox.faults.inject({ on: 'GET /status_pages/{id}/impacts', kind: 'status', status: 500 });

  const { rows, metadata } = await call('get_status_page_post', { post_id });

  expect(metadata.warnings).toEqual([expect.stringContaining('without the names of impacts')]);
  expect(rows).toMatchObject([{ title: outage }]);
});

test('a post that there is not is NOT_FOUND', async () => {
  const { call } = await serve();

  const { error } = await call('get_status_page_post', { post_id: 'P0THERE' });

  expect(error?.code).toBe('NOT_FOUND');
});
