import type { Page } from 'pingera-sdk';
import { expect, test } from 'vitest';
import { PageDetailsView, PageView } from './page.ts';

const page = { id: 'p1', name: 'Status' } satisfies Page;

/** What the API sends, whatever its document says. */
function sent(over: object): Page {
  return { ...page, ...over };
}

const full = sent({
  subdomain: 'status',
  domain: 'status.example',
  url: 'https://example',
  language: 'en',
  viewers_must_be_team_members: true,
  headline: 'Is it up?',
  css_body_background_color: '#fff',
  css_link_color: null,
  company_logo: 'https://example/logo.svg',
  ip_restrictions: '203.0.113.0/24',
  google_analytics_id: 'G-1',
  created_at: '2025-08-18T16:42:31.526672',
  updated_at: '2025-08-19T16:42:31',
});

test('a list shows where a page is, and who may see it', () => {
  expect(PageView.show(full)).toEqual({
    odd: [],
    item: {
      ...page,
      subdomain: 'status',
      domain: 'status.example',
      url: 'https://example',
      language: 'en',
      private: true,
    },
  });
});

test('one page is shown with its settings, and the colours and pictures that are set', () => {
  const { item, odd } = PageDetailsView.show(full);

  expect(odd).toEqual([]);
  expect(item).toEqual({
    ...PageView.show(full).item,
    headline: 'Is it up?',
    ip_restrictions: '203.0.113.0/24',
    google_analytics_id: 'G-1',
    css: { css_body_background_color: '#fff' },
    logos: { company_logo: 'https://example/logo.svg' },
    created_at: '2025-08-18T16:42:31.526Z',
    updated_at: '2025-08-19T16:42:31.000Z',
  });
});

test('a list shows no colours', () => {
  expect(Object.keys(PageView.show(full).item).join()).not.toMatch(/css|logo|analytics|ip_/);
});

test.each([PageView, PageDetailsView])('what is null is left out without a word', (view) => {
  const nothing = Object.fromEntries([...view.fields.keys()].map((name) => [name, null]));

  const shown = view.show(sent({ ...nothing, ...page, viewers_must_be_team_members: null }));

  expect(shown).toEqual({ item: page, odd: [] });
});

test.each([
  [{ viewers_must_be_team_members: 'no' }, 'private'],
  [{ allow_sms_subscribers: 1 }, 'allow_sms_subscribers'],
  [{ headline: ['Is', 'it'] }, 'headline'],
  [{ updated_at: 'now' }, 'updated_at'],
])('%j costs its own field, not the page', (fields, name) => {
  expect(PageDetailsView.show(sent(fields))).toEqual({ item: page, odd: [name] });
});
