import { DAY_MS, toDay, toNaive } from '../dates.ts';
import type { Founding } from '../founding.ts';
import { clearedSettings, type PageSettings } from '../page-settings.ts';
import type { Page } from '../status-page-model.ts';

const AGE_MS = 400 * DAY_MS;

const PUBLIC_COMPONENTS = {
  Shop: ['Storefront', 'Search', 'Accounts'],
  Orders: ['Checkout', 'Payments', 'Order tracking'],
  Logistics: ['Warehouse Sync', 'Carrier labels'],
} as const;

const INTERNAL_COMPONENTS = {
  Platform: ['Orders database', 'Message broker', 'Build pipeline'],
  Offices: ['VPN'],
} as const;

const DESCRIPTIONS: Readonly<Record<string, string>> = {
  Storefront: 'The shop at www.acme-outdoor.example.',
  Checkout: 'Cart, delivery choice and placing an order.',
  Payments: 'Card and wallet payments through our gateway.',
  'Warehouse Sync': 'Stock levels, updated every few minutes.',
};

/** Component ids by name, of both pages. */
export type ComponentIds = ReadonlyMap<string, string>;

/** The two status pages of Acme Outdoor. */
export function foundPages(founding: Founding): { status: Page; internal: Page } {
  const status = foundPage(founding, 'Acme Outdoor Status', {
    subdomain: 'acme-outdoor',
    domain: 'status.acme-outdoor.example',
    headline: 'Is the shop open?',
    page_description: 'Live state of the Acme Outdoor shop and what happens behind it.',
    allow_page_subscribers: true,
    allow_incident_subscribers: true,
    allow_email_subscribers: true,
    allow_webhook_subscribers: true,
    allow_rss_atom_feeds: true,
    viewers_must_be_team_members: false,
    support_url: 'https://www.acme-outdoor.example/help',
  });
  const internal = foundPage(founding, 'Acme Outdoor Internal', {
    subdomain: 'acme-outdoor-internal',
    headline: 'Internal systems',
    page_description: 'For staff only.',
    hidden_from_search: true,
    viewers_must_be_team_members: true,
  });
  return { status, internal };
}

/** The components of both pages, all of them operational. */
export function foundComponents(
  founding: Founding,
  { status, internal }: { readonly status: Page; readonly internal: Page },
): ComponentIds {
  return new Map([
    ...foundGroups(founding, status, PUBLIC_COMPONENTS),
    ...foundGroups(founding, internal, INTERNAL_COMPONENTS),
  ]);
}

/** A status page that is 400 days old. */
export function foundPage(
  { world, account, now }: Founding,
  name: string,
  settings: Partial<PageSettings> & Pick<PageSettings, 'subdomain'>,
): Page {
  const page: Page = {
    ...clearedSettings,
    language: 'en',
    time_zone: 'Europe/Oslo',
    country: 'Norway',
    city: 'Oslo',
    url: 'https://www.acme-outdoor.example',
    css_greens: '#2fcc66',
    css_reds: '#e74c3c',
    ...settings,
    id: world.newId(),
    organization_id: account.organizationId,
    name,
    template: null,
    created_at: toNaive(now - AGE_MS),
    updated_at: toNaive(now - 40 * DAY_MS),
  };
  account.pages.set(page.id, page);
  return page;
}

/** The groups of a page with their members. */
export function foundGroups(
  founding: Founding,
  page: Page,
  groups: Readonly<Record<string, readonly string[]>>,
): [name: string, id: string][] {
  let position = 0;
  return Object.entries(groups).flatMap(([groupName, names]) => {
    const groupId = foundComponent(founding, page, groupName, { position: position++ });
    const members = names.map((name): [string, string] => [
      name,
      foundComponent(founding, page, name, { position: position++, groupId }),
    ]);
    return [[groupName, groupId] satisfies [string, string], ...members];
  });
}

function foundComponent(
  { world, account, now }: Founding,
  page: Page,
  name: string,
  { position, groupId }: { readonly position: number; readonly groupId?: string },
): string {
  const id = world.newId();
  const startsAt = now - AGE_MS;
  account.components.set(id, {
    id,
    page_id: page.id,
    name,
    description: DESCRIPTIONS[name] ?? null,
    group: groupId === undefined,
    group_id: groupId ?? null,
    only_show_if_degraded: false,
    position,
    showcase: groupId !== undefined,
    start_date: toDay(startsAt),
    created_at: toNaive(startsAt),
    updated_at: toNaive(startsAt),
    periods: [{ status: 'operational', startsAt }],
    isDeleted: false,
  });
  return id;
}
