import { from, view } from 'mcp-kit';
import type { Page } from 'pingera-sdk';
import * as z from 'zod';
import { cssNames, logoNames } from '../inputs/page-fields.ts';
import { isoOf } from './iso-of.ts';

const nameFields = {
  id: z.string(),
  name: z.string(),
  subdomain: z.string(),
  domain: z.string(),
  url: z.string(),
  language: z.string(),
  private: from(z.boolean(), (page: Page) => page.viewers_must_be_team_members),
};

/** A status page as lists show it. */
export const PageView = view<Page>(nameFields);

/** One status page with its settings; of colours and pictures only those that are set. */
export const PageDetailsView = view<Page>({
  ...nameFields,
  headline: z.string(),
  page_description: z.string(),
  time_zone: z.string(),
  country: z.string(),
  city: z.string(),
  state: z.string(),
  support_url: z.string(),
  password_protected: z.boolean(),
  hidden_from_search: z.boolean(),
  allow_page_subscribers: z.boolean(),
  allow_incident_subscribers: z.boolean(),
  allow_email_subscribers: z.boolean(),
  allow_sms_subscribers: z.boolean(),
  allow_webhook_subscribers: z.boolean(),
  allow_rss_atom_feeds: z.boolean(),
  template_id: z.string(),
  template: z.string(),
  notifications_from_email: z.string(),
  notifications_email_footer: z.string(),
  ip_restrictions: z.string(),
  google_analytics_id: z.string(),
  yandex_metrica_id: z.string(),
  css: from(z.record(z.string(), z.string()), (page) => setOf(page, cssNames)),
  logos: from(z.record(z.string(), z.string()), (page) => setOf(page, logoNames)),
  created_at: from(z.string(), ({ created_at }) => isoOf(created_at)),
  updated_at: from(z.string(), ({ updated_at }) => isoOf(updated_at)),
});

function setOf(page: Page, names: readonly (keyof Page)[]) {
  const set = names.map((name) => [name, page[name]]).filter(([, value]) => value);
  return set.length > 0 ? Object.fromEntries(set) : undefined;
}
