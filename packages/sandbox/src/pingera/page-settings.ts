import * as z from 'zod';

const flag = z.boolean().nullable();
const freeText = z.string().nullable();
const upTo100 = z.string().max(100).nullable();
const upTo200 = z.string().max(200).nullable();

const timeZone = z.string().refine(isTimeZone, 'Not a valid time zone.').nullable();

/** What can be set on a status page besides its name. */
export const pageSettingsShape = {
  activity_score: z.int().nullable(),
  allow_email_subscribers: flag,
  allow_incident_subscribers: flag,
  allow_page_subscribers: flag,
  allow_rss_atom_feeds: flag,
  allow_sms_subscribers: flag,
  allow_webhook_subscribers: flag,
  city: upTo100,
  company_logo: upTo200,
  country: upTo100,
  css_blues: freeText,
  css_body_background_color: freeText,
  css_border_color: freeText,
  css_button_border_color: freeText,
  css_button_color: freeText,
  css_button_hover_color: freeText,
  css_button_text_color: freeText,
  css_font_color: freeText,
  css_graph_color: freeText,
  css_greens: freeText,
  css_light_font_color: freeText,
  css_link_color: freeText,
  css_no_data: freeText,
  css_oranges: freeText,
  css_reds: freeText,
  css_spinner_color: freeText,
  css_yellows: freeText,
  domain: upTo100,
  email_logo: upTo200,
  favicon_logo: upTo200,
  google_analytics_id: z.string(),
  headline: upTo200,
  hero_cover: upTo200,
  hidden_from_search: flag,
  ip_restrictions: upTo200,
  language: z.enum(['ru', 'en']),
  notifications_email_footer: freeText,
  notifications_from_email: upTo100,
  page_description: freeText,
  password_protected: z.boolean(),
  state: upTo100,
  subdomain: z
    .string()
    .max(100)
    .regex(/^[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]$/),
  support_url: upTo200,
  template_id: z.string().max(12).nullable(),
  time_zone: timeZone,
  transactional_logo: upTo200,
  url: upTo200,
  viewers_must_be_team_members: flag,
  yandex_metrica_id: z.string(),
};

type Shape = typeof pageSettingsShape;

export type PageSettings = {
  readonly [Field in keyof Shape]: z.infer<Shape[Field]> | null;
};

/** The settings of a page on which nothing was set; its address is not among them. */
export const clearedSettings: Omit<PageSettings, 'subdomain'> = {
  activity_score: null,
  allow_email_subscribers: null,
  allow_incident_subscribers: null,
  allow_page_subscribers: null,
  allow_rss_atom_feeds: null,
  allow_sms_subscribers: null,
  allow_webhook_subscribers: null,
  city: null,
  company_logo: null,
  country: null,
  css_blues: null,
  css_body_background_color: null,
  css_border_color: null,
  css_button_border_color: null,
  css_button_color: null,
  css_button_hover_color: null,
  css_button_text_color: null,
  css_font_color: null,
  css_graph_color: null,
  css_greens: null,
  css_light_font_color: null,
  css_link_color: null,
  css_no_data: null,
  css_oranges: null,
  css_reds: null,
  css_spinner_color: null,
  css_yellows: null,
  domain: null,
  email_logo: null,
  favicon_logo: null,
  google_analytics_id: null,
  headline: null,
  hero_cover: null,
  hidden_from_search: null,
  ip_restrictions: null,
  language: 'en',
  notifications_email_footer: null,
  notifications_from_email: null,
  page_description: null,
  password_protected: null,
  state: null,
  support_url: null,
  template_id: null,
  time_zone: null,
  transactional_logo: null,
  url: null,
  viewers_must_be_team_members: null,
  yandex_metrica_id: null,
};

function isTimeZone(name: string): boolean {
  try {
    return /^[A-Z]/.test(name) && new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}
