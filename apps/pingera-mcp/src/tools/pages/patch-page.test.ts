import { expect, test } from 'vitest';
import { statusPage } from '../../testing/facts.ts';
import { page } from '../../testing/facts-pages.ts';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

test('answers the page as it is now', async () => {
  const { call } = await serve();

  const { envelope } = await call('patch_page', { ...page, name: 'Acme', support_url: null });

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "metadata": {
        "count": 1,
        "description": "Status page Acme is changed",
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
          "name": "Acme",
          "page_description": "Live state of the Acme Outdoor shop and what happens behind it.",
          "private": false,
          "subdomain": "acme-outdoor",
          "time_zone": "Europe/Oslo",
          "updated_at": "2026-03-04T15:00:00.000Z",
          "url": "https://www.acme-outdoor.example",
        },
      ],
    }
  `);
});

test.each([
  [{ headline: 'Is it up?' }, { headline: 'Is it up?' }],
  [
    { headline: null, country: null },
    { headline: null, country: null },
  ],
  [{ hidden_from_search: null }, { hidden_from_search: null }],
  [{ page_description: '' }, { page_description: '' }],
  [{ allow_sms_subscribers: 'false' }, { allow_sms_subscribers: false }],
  [{ css: { css_greens: null } }, { css_greens: null }],
  [{ css: '{"css_reds":"#f00"}' }, { css_reds: '#f00' }],
  [{ kwargs: { headline: 'Is it up?' } }, { headline: 'Is it up?' }],
  [{ ip_restrictions: '203.0.113.0/24' }, { ip_restrictions: '203.0.113.0/24' }],
])('%j sends that by PATCH and nothing else', async (change, body) => {
  const { call, sent } = await serve();

  const { error } = await call('patch_page', { ...page, ...change });

  expect(error).toBeUndefined();
  expect(sent).toEqual([`PATCH /pages/${statusPage.id} ${JSON.stringify(body)}`]);
});

test.each([{}, { kwargs: {} }, { css: {} }, { name: null }])(
  '%j changes nothing and is refused',
  async (change) => {
    const { call, sent } = await serve();

    const { error } = await call('patch_page', { ...page, ...change });

    expect(error?.message).toMatch(
      /^there is nothing to change: give name, subdomain, .* or logos$/,
    );
    expect(sent).toEqual([]);
  },
);

test('the page that is configured stands in', async () => {
  const { call, sent } = await serve({ pageId: statusPage.id });

  await call('patch_page', { headline: 'Is it up?' });

  expect(sent).toEqual([`PATCH /pages/${statusPage.id} {"headline":"Is it up?"}`]);
});

test('a subdomain that is taken is told', async () => {
  const { call } = await serve();

  const { error } = await call('patch_page', { ...page, subdomain: 'acme-outdoor-internal' });

  expect(error).toMatchObject({ code: 'INVALID_INPUT' });
  expect(error?.message).toContain('This subdomain is taken');
});
