import type { Account } from '../../account/account.ts';
import { relationshipOf } from '../../handlers/services/dependencies.ts';
import { DAY, HOUR } from '../../time/duration.ts';
import { apiUrl } from '../../views/reference.ts';
import { idOfNamed } from './named.ts';
import type { Seeding } from './seeding.ts';

/** What customers know, maintenance, tags, and how alerts are grouped. */
export function seedServices({ account, people, now }: Seeding): void {
  const service = (name: string): End => ({ id: idOfNamed(account.services, name) });
  for (const above of account.services.values()) {
    for (const id of above.dependsOn) relate(account, { id }, above);
  }
  const shop = addBusinessService(account, 'Online Shop', 'Where customers buy.', 'Helen Cho');
  const delivery = addBusinessService(account, 'Delivery', 'From order to doorstep.', null);
  relate(account, service('Web Storefront'), shop);
  relate(account, service('Order Service'), delivery);
  addWindow(
    account,
    now + 2 * DAY,
    'Move to the new cluster',
    service('Data Pipeline').id,
    people.sam.id,
  );
  addWindow(account, now - 9 * DAY, 'Reindexing', service('Search').id, people.ingrid.id);
  addTag(account, 'tier-1', [
    `escalation_policies/${idOfNamed(account.policies, 'Checkout & Payments')}`,
    `teams/${idOfNamed(account.teams, 'Payments')}`,
  ]);
  addTag(account, 'gdpr-trained', [`users/${people.dana.id}`]);
  const id = account.ids.entity();
  account.records.add('alert_grouping_settings', {
    ...{ id, name: 'Checkout by region', description: 'One incident per region.' },
    type: 'content_based',
    config: { aggregate: 'all', fields: ['custom_details.region'], time_window: 900 },
    services: [{ id: service('Checkout API').id, type: 'service_reference' }],
    created_at: new Date(now - 90 * DAY).toISOString(),
    updated_at: new Date(now - 90 * DAY).toISOString(),
  });
}

interface End {
  readonly id: string;
}

function relate(account: Account, below: End, above: End): void {
  const type = 'service';
  const made = relationshipOf(account, { id: below.id, type }, { id: above.id, type });
  account.records.add('relationships', made);
}

function addBusinessService(
  account: Account,
  name: string,
  description: string,
  point_of_contact: string | null,
): End {
  const id = account.ids.entity();
  account.records.add('business_services', {
    ...{ id, type: 'business_service', summary: name, html_url: null },
    self: apiUrl(`business_services/${id}`),
    ...{ name, description, point_of_contact, team: null },
  });
  return { id };
}

function addWindow(
  account: Account,
  start: number,
  description: string,
  serviceId: string,
  userId: string,
): void {
  const id = account.ids.entity();
  account.records.add('maintenance_windows', {
    ...{ id, type: 'maintenance_window', summary: description, description, html_url: null },
    self: apiUrl(`maintenance_windows/${id}`),
    sequence_number: account.records.of('maintenance_windows').size + 1,
    start_time: new Date(start).toISOString(),
    end_time: new Date(start + 4 * HOUR).toISOString(),
    created_by: { id: userId, type: 'user_reference' },
    services: [{ id: serviceId, type: 'service_reference' }],
    teams: [],
  });
}

function addTag(account: Account, label: string, entities: readonly string[]): void {
  const id = account.ids.entity();
  const self = apiUrl(`tags/${id}`);
  account.records.add('tags', { id, type: 'tag', label, summary: label, self, html_url: null });
  for (const key of entities) {
    account.records.add('tag links', { id: `${key} ${id}`, key, tagId: id });
  }
}
