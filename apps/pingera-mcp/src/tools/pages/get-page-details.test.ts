import { expect, test } from 'vitest';
import { internalPage, statusPage } from '../../testing/facts.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

test('answers the page that is named', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('get_page_details', { page_id: statusPage.id });

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "metadata": {
        "count": 1,
        "description": "Status page Acme Outdoor Status",
      },
      "pages": [
        {
          "allow_email_subscribers": true,
          "allow_incident_subscribers": true,
          "allow_page_subscribers": true,
          "allow_rss_atom_feeds": true,
          "allow_webhook_subscribers": true,
          "city": "Oslo",
          "country": "Norway",
          "created_at": "2025-01-28T15:00:00.000Z",
          "css": {
            "css_greens": "#2fcc66",
            "css_reds": "#e74c3c",
          },
          "domain": "status.acme-outdoor.example",
          "headline": "Is the shop open?",
          "id": "<id>",
          "language": "en",
          "name": "Acme Outdoor Status",
          "page_description": "Live state of the Acme Outdoor shop and what happens behind it.",
          "private": false,
          "subdomain": "acme-outdoor",
          "support_url": "https://www.acme-outdoor.example/help",
          "time_zone": "Europe/Oslo",
          "updated_at": "2026-01-23T15:00:00.000Z",
          "url": "https://www.acme-outdoor.example",
        },
      ],
    }
  `);
  expect(sent).toEqual([`GET /pages/${statusPage.id}`]);
});

test('the page that is configured stands in, unless another is named', async () => {
  const { call, sent } = await serve({ pageId: internalPage.id });

  const configured = await call('get_page_details');
  const named = await call('get_page_details', { page_id: statusPage.id });

  expect(configured.rows[0]).toMatchObject(internalPage);
  expect(named.rows[0]).toMatchObject(statusPage);
  expect(sent).toEqual([`GET /pages/${internalPage.id}`, `GET /pages/${statusPage.id}`]);
});

test('the only page of an account stands in', async () => {
  const { call } = await serve({ key: 'onePage' });

  const { rows } = await call('get_page_details');

  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ name: 'Fjord Kayaks', private: true });
});

test('where there are several, they are named', async () => {
  const { call } = await serve();

  const { error } = await call('get_page_details');

  expect(error).toEqual({
    code: 'INVALID_INPUT',
    message: 'page_id is needed: there are several pages',
    hint: `Pages: ${statusPage.id} (${statusPage.name}), ${internalPage.id} (${internalPage.name}).`,
  });
});

test('where there is none, the answer says so', async () => {
  const { call } = await serve({ key: 'onePage' });
  const { rows } = await call('list_pages');
  await call('call_api', { operation: 'deletePage', path: { page_id: rows[0]?.['id'] } });

  const { error } = await call('get_page_details');

  expect(error).toEqual({ code: 'NOT_FOUND', message: 'This account has no status page' });
});

test.each([
  ['nobody has', 'a1b2c3d4e5f6', 'NOT_FOUND', 'Page not found'],
  ['another organisation has', internalPage.id, 'FORBIDDEN', 'You do not have access'],
])('an id that %s is an error', async (_, page_id, code, message) => {
  const { call } = await serve({ key: 'onePage' });

  const { error } = await call('get_page_details', { page_id });

  expect(error?.code).toBe(code);
  expect(error?.message).toContain(message);
});

test('page is no parameter, and the right one is named', async () => {
  const { call } = await serve();

  const { error } = await call('get_page_details', { pageid: statusPage.id });

  expect(error).toEqual({
    code: 'INVALID_INPUT',
    message: 'there is no parameter pageid; did you mean page_id?',
    hint: 'Parameters: page_id.',
  });
});

test('an upstream error is passed on', async () => {
  const { call, sandbox } = await serve({ pageId: statusPage.id });
  sandbox.faults.inject({ on: 'GET /pages/{page_id}', kind: 'refuse' });

  const { error } = await call('get_page_details');

  expect(error).toMatchObject({ code: 'UNREACHABLE' });
  expect(error?.message).toBe('GET /pages/{page_id} got no answer: ECONNREFUSED');
});

test.each([
  ['letters and digits', statusPage.id, statusPage.id],
  ['a number', 42, '42'],
])('an id of %s is one', async (_, page_id, asked) => {
  const { call, sent } = await serve();

  await call('get_page_details', { page_id });

  expect(sent).toEqual([`GET /pages/${asked}`]);
});
