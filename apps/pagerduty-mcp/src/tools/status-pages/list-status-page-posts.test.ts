import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';
import { outage, upgrade } from './posts.fixture.ts';

test('lists posts, and goes on after the first', async () => {
  const { call } = await serve();

  const first = await call('list_status_page_posts', { limit: 1 });
  const rest = await call('list_status_page_posts', {
    ...{ cursor: first.metadata.next_cursor, limit: 1 },
  });

  expect(first.rows).toEqual([
    {
      ...{ id: expect.any(String), post_type: 'incident', title: outage },
      ...{ page_id: expect.any(String), update_count: 2 },
    },
  ]);
  expect(rest.rows).toMatchObject([
    { title: upgrade, starts_at: '2026-03-06T15:00:00.000Z', ends_at: '2026-03-06T17:00:00.000Z' },
  ]);
  expect(rest.metadata.next_cursor).toBeUndefined();
});

test.each([
  [{ statuses: ['Detected'] }, [outage]],
  [{ statuses: ['resolved', 'scheduled'] }, [upgrade]],
  [{ statuses: ['resolved'] }, []],
  [{ post_type: 'maintenance' }, [upgrade]],
  [{ reviewed_status: 'not_reviewed' }, []],
])('%j are found', async (filter, titles) => {
  const { call } = await serve();

  const { rows } = await call('list_status_page_posts', filter);

  expect(rows.map(({ title }) => title)).toEqual(titles);
});

test('a status that the page does not have is left out with a warning', async () => {
  const { call } = await serve();

  const { rows, metadata } = await call('list_status_page_posts', {
    statuses: ['gone', 'detected'],
  });

  expect(rows).toHaveLength(1);
  expect(metadata.warnings).toEqual(['statuses: the page has no gone; left out']);
});

test('statuses of which the page has none are refused, and the choices are told', async () => {
  const { call } = await serve();

  const { error } = await call('list_status_page_posts', {
    ...{ statuses: ['gone'], post_type: 'incident' },
  });

  expect(error?.code).toBe('INVALID_INPUT');
  expect(error?.hint).toBe('Give one of: investigating, detected, resolved.');
});
