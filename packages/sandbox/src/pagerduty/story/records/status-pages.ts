import type { Entity } from '../../account/records.ts';
import { HOUR, MINUTE } from '../../time/duration.ts';
import { apiUrl } from '../../views/reference.ts';
import type { Seeding } from './seeding.ts';

type PostType = 'incident' | 'maintenance';

const words: Readonly<Record<string, Readonly<Record<PostType, readonly string[]>>>> = {
  statuses: {
    incident: ['investigating', 'detected', 'resolved'],
    maintenance: ['scheduled', 'in progress', 'completed'],
  },
  severities: { incident: ['all good', 'minor', 'major'], maintenance: ['minor', 'major'] },
  impacts: {
    incident: ['operational', 'partial outage', 'outage'],
    maintenance: ['operational', 'under maintenance'],
  },
};

const singulars: Readonly<Record<string, string>> = {
  statuses: 'status',
  severities: 'severity',
  impacts: 'impact',
};

/** The shop's public page, which tells customers of the outage of this moment and of a maintenance. */
export function seedStatusPages(seeding: Seeding): void {
  const { records, ids } = seeding.account;
  const page = ids.entity();
  records.add('status_pages', {
    ...{ id: page, type: 'status_page', name: 'Acme Outdoor Status' },
    published_at: zulu(seeding.now - 9000 * HOUR),
    status_page_type: 'public',
    url: 'https://status.acme-outdoor.example',
  });
  seedValues(seeding, page);
  seedServices(seeding, page);
  seedOutage(seeding, page);
  seedMaintenance(seeding, page);
  const subscription = ids.entity();
  records.add('status_page_subscriptions', {
    ...{ id: subscription, type: 'status_page_subscription', channel: 'email' },
    ...{ contact: 'stores@acme-outdoor.example', status: 'active' },
    self: apiUrl(`status_pages/${page}/subscriptions/${subscription}`),
    status_page: { id: page, type: 'status_page' },
    subscribable_object: { id: page, type: 'status_page' },
  });
}

function seedValues({ account: { records, ids } }: Seeding, page: string): void {
  for (const [kind, byType] of Object.entries(words)) {
    for (const [post_type, descriptions] of Object.entries(byType)) {
      for (const description of descriptions) {
        const id = ids.entity();
        records.add(`status_page_${kind}`, {
          ...{ id, type: `status_page_${singulars[kind]}`, description, post_type },
          self: apiUrl(`status_pages/${page}/${kind}/${id}`),
          status_page: { id: page, type: 'status_page' },
        });
      }
    }
  }
}

function seedServices({ account: { records, ids } }: Seeding, page: string): void {
  for (const name of ['Shop', 'Checkout', 'Order tracking']) {
    const id = ids.entity();
    records.add('status_page_services', {
      ...{ id, type: 'status_page_service', name },
      self: apiUrl(`status_pages/${page}/services/${id}`),
      status_page: { id: page, type: 'status_page' },
      business_service: { id: ids.entity(), type: 'business_service' },
    });
  }
}

function seedOutage(seeding: Seeding, page: string): void {
  const post = addPost(seeding, page, {
    ...{ post_type: 'incident', title: 'Checkout is failing for some customers' },
    ...{ starts_at: null, ends_at: null },
  });
  addUpdate(seeding, post, {
    message: 'We are looking into failing payments.',
    reported_at: zulu(seeding.now - 12 * MINUTE),
    values: ['investigating', 'minor', 'partial outage'],
  });
  addUpdate(seeding, post, {
    message: 'We know the cause, and are taking back a change.',
    reported_at: zulu(seeding.now - 4 * MINUTE),
    values: ['detected', 'major', 'partial outage'],
  });
}

function seedMaintenance(seeding: Seeding, page: string): void {
  const { now } = seeding;
  const post = addPost(seeding, page, {
    ...{ post_type: 'maintenance', title: 'Database upgrade' },
    ...{ starts_at: zulu(now + 48 * HOUR), ends_at: zulu(now + 50 * HOUR) },
  });
  addUpdate(seeding, post, {
    message: 'Orders can be looked at, but not changed, for two hours.',
    reported_at: zulu(now - 20 * HOUR),
    values: ['scheduled', 'minor', 'under maintenance'],
  });
}

function addPost(
  { account: { records, ids } }: Seeding,
  page: string,
  fields: Readonly<Record<string, unknown>>,
): Entity {
  const id = ids.entity();
  const post = {
    ...{ id, type: 'status_page_post', ...fields },
    self: apiUrl(`status_pages/${page}/posts/${id}`),
    status_page: { id: page, type: 'status_page' },
  };
  records.add('status_page_posts', post);
  return post;
}

function addUpdate(
  { account: { records, ids } }: Seeding,
  post: Entity,
  {
    values: [status, severity, impact],
    ...fields
  }: {
    readonly message: string;
    readonly reported_at: string;
    readonly values: readonly [status: string, severity: string, impact: string];
  },
): void {
  const find = (kind: string, description: string) =>
    [...records.of(`status_page_${kind}`).values()].find(
      (value) => value['description'] === description && value['post_type'] === post['post_type'],
    );
  const refer = (kind: string, description: string) => ({
    id: find(kind, description)?.id,
    type: `status_page_${singulars[kind]}`,
  });
  const checkout = [...records.of('status_page_services').values()].find(
    ({ name }) => name === 'Checkout',
  );
  const id = ids.entity();
  records.add('status_page_post_updates', {
    ...{ id, type: 'status_page_post_update', ...fields },
    self: `${post['self']}/post_updates/${id}`,
    post: { id: post.id, type: 'status_page_post' },
    status: refer('statuses', status),
    severity: refer('severities', severity),
    impacted_services: [
      {
        service: { id: checkout?.id, type: 'status_page_service' },
        impact: refer('impacts', impact),
      },
    ],
    ...{ reviewed_status: 'approved', notify_subscribers: false, update_frequency_ms: null },
  });
}

/** Status pages give milliseconds, unlike the rest of the API. */
function zulu(instant: number): string {
  return new Date(instant).toISOString();
}
