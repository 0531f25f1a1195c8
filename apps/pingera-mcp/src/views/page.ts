import { from, view } from 'mcp-kit';
import type { Page } from 'pingera-sdk';
import * as z from 'zod';
import { isoOf } from './iso-of.ts';

const nameFields = {
  id: z.string(),
  name: z.string(),
  subdomain: z.string(),
  domain: z.string(),
  url: z.string(),
  language: z.string(),
};

/** A status page as lists show it. */
export const PageView = view<Page>({
  ...nameFields,
  private: from(z.boolean(), (page) => page.viewers_must_be_team_members),
});

/** One status page with its settings, without its colours. */
export const PageDetailsView = view<Page>({
  ...nameFields,
  private: from(z.boolean(), (page) => page.viewers_must_be_team_members),
  headline: z.string(),
  page_description: z.string(),
  time_zone: z.string(),
  support_url: z.string(),
  hidden_from_search: z.boolean(),
  allow_page_subscribers: z.boolean(),
  allow_incident_subscribers: z.boolean(),
  allow_email_subscribers: z.boolean(),
  allow_sms_subscribers: z.boolean(),
  allow_webhook_subscribers: z.boolean(),
  allow_rss_atom_feeds: z.boolean(),
  created_at: from(z.string(), ({ created_at }) => isoOf(created_at)),
  updated_at: from(z.string(), ({ updated_at }) => isoOf(updated_at)),
});
