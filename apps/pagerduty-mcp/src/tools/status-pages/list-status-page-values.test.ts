import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';
import { twoPages } from './posts.fixture.ts';

test.each([
  ['services', {}, ['Shop', 'Checkout', 'Order tracking']],
  ['severities', { post_type: 'incident' }, ['all good', 'minor', 'major']],
  ['impacts', { post_type: 'maintenance' }, ['operational', 'under maintenance']],
  ['statuses', { page_id: 'acme outdoor status', limit: 2 }, ['investigating', 'detected']],
])('lists the %s of the page', async (kind, args, names) => {
  const { call } = await serve();

  const { rows } = await call('list_status_page_values', { kind, ...args });

  expect(rows.map(({ name }) => name)).toEqual(names);
});

test.each([
  [{}, 'There are 2 status pages, so page_id is needed'],
  [{ page_id: 'Partners' }, 'page_id: no status page is called "Partners"'],
])('of several pages %j names none, and the choices are told', async (args, message) => {
  const { call, sandbox } = await serve();
  sandbox.faults.inject({ on: 'GET /status_pages', kind: 'status', status: 200, body: twoPages });

  const { error } = await call('list_status_page_values', { kind: 'services', ...args });

  expect(error).toEqual({
    code: 'INVALID_STATUS_PAGE_ID',
    message,
    hint: 'Give one of: Acme Outdoor Status (PPAGE1), Acme Partners (PPAGE2).',
  });
});
