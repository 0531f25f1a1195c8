import { id, words } from 'mcp-kit';
import * as z from 'zod';

/** What the API calls the colours of a page. */
export const cssNames = [
  'css_blues',
  'css_body_background_color',
  'css_border_color',
  'css_button_border_color',
  'css_button_color',
  'css_button_hover_color',
  'css_button_text_color',
  'css_font_color',
  'css_graph_color',
  'css_greens',
  'css_light_font_color',
  'css_link_color',
  'css_no_data',
  'css_oranges',
  'css_reds',
  'css_spinner_color',
  'css_yellows',
] as const;

/** Where the API keeps the addresses of the pictures of a page. */
export const logoNames = [
  'company_logo',
  'email_logo',
  'favicon_logo',
  'hero_cover',
  'transactional_logo',
] as const;

const flag = z.boolean().nullable().optional();
const free = z.string().nullable().optional();
const upTo100 = atMost(100).optional();
const upTo200 = atMost(200).optional();

/** What can be set of a status page besides its name; null clears what may be empty. */
export const pageFields = {
  subdomain: z
    .string()
    .max(100)
    .refine(
      (label) => /^[a-z\d][a-z\d-]*[a-z\d]$/i.test(label),
      'two or more letters, digits and hyphens, without a hyphen at either end',
    )
    .optional()
    .describe('Of pingera.ru'),
  domain: upTo100,
  url: upTo200.describe('Of its logo'),
  language: z.enum(['ru', 'en']).optional(),
  time_zone: z
    .string()
    .refine(isTimeZone, 'not a time zone of IANA such as Europe/Moscow')
    .nullable()
    .optional(),
  headline: upTo200,
  page_description: free,
  country: upTo100,
  city: upTo100,
  state: upTo100.describe('Region of the country'),
  support_url: upTo200,
  viewers_must_be_team_members: flag.describe('true: private'),
  password_protected: z.boolean().optional(),
  hidden_from_search: flag,
  allow_page_subscribers: flag,
  allow_incident_subscribers: flag,
  allow_email_subscribers: flag,
  allow_sms_subscribers: flag,
  allow_webhook_subscribers: flag,
  allow_rss_atom_feeds: flag,
  template_id: id('page_template').optional(),
  notifications_from_email: upTo100,
  notifications_email_footer: free,
  ip_restrictions: upTo200.describe('Addresses or CIDRs by comma'),
  google_analytics_id: z.string().optional(),
  yandex_metrica_id: z.string().optional(),
  css: someOf(cssNames, z.string().nullable())
    .optional()
    .describe('Colours such as css_greens, css_link_color'),
  logos: someOf(logoNames, atMost(200)).optional().describe('URLs by company_logo, favicon_logo…'),
};

/** The name of a page. */
export const pageName = words(100);

/** What else the fields have been called. */
export const pageAliases = {
  description: 'page_description',
  timezone: 'time_zone',
  private: 'viewers_must_be_team_members',
  template: 'template_id',
} as const;

/** Old parameters that held the others. */
export const pageBundles = ['page_data', 'kwargs'] as const;

type PageFields = z.output<z.ZodObject<typeof pageFields>>;

/** The fields in the words of the API, which has colours and pictures among the others. */
export function toPageBody<Fields extends PageFields>({ css, logos, ...fields }: Fields) {
  return { ...fields, ...css, ...logos };
}

/** A length that is checked but not advertised: a schema that tells it is twice as long. */
function atMost(longest: number) {
  const fits = (text: string) => text.length <= longest;
  return z.string().refine(fits, `longer than ${longest} characters`).nullable();
}

/** Values by some of these names. A schema that lists them costs more tokens than an error does. */
function someOf<const Name extends string, V extends z.ZodType<string | null>>(
  names: readonly Name[],
  value: V,
) {
  const known = z.custom<Name>((key) => names.some((name) => name === key));
  return z.partialRecord(known, value, {
    error: ({ code }) => (code === 'invalid_key' ? `not one of ${names.join(', ')}` : undefined),
  });
}

function isTimeZone(name: string): boolean {
  // Intl reads any case and bare offsets, of which the API takes neither.
  return /^[A-Z]/.test(name) && isReadable(name);
}

function isReadable(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).format(0) !== '';
  } catch {
    return false;
  }
}
