import type { ResourceCall } from './resource-call.fixture.ts';
import type { NewStatusPageSubscription } from './status-page-subscriptions.ts';

const newStatusPageSubscription: NewStatusPageSubscription = {
  channel: 'webhook',
  contact: 'text',
  status_page: { id: 'X1' },
  subscribable_object: { id: 'X1', type: 'status_page' },
  type: 'text',
};

/** Calls of what has to do with status pages. */
export const statusPagesCalls: readonly ResourceCall[] = [
  [
    'statusPages.list',
    (pd) => pd.statusPages.list({ status_page_type: 'public' }).take(1),
    'GET /status_pages',
    '/status_pages?status_page_type=public',
  ],
  [
    'statusPages.impacts',
    (pd) => pd.statusPages.impacts('P1', { post_type: 'incident' }).take(1),
    'GET /status_pages/{id}/impacts',
    '/status_pages/P1/impacts?post_type=incident',
  ],
  [
    'statusPages.impact',
    (pd) => pd.statusPages.impact('P1', 'I1'),
    'GET /status_pages/{id}/impacts/{impact_id}',
    '/status_pages/P1/impacts/I1',
  ],
  [
    'statusPages.services',
    (pd) => pd.statusPages.services('P1').take(1),
    'GET /status_pages/{id}/services',
    '/status_pages/P1/services',
  ],
  [
    'statusPages.service',
    (pd) => pd.statusPages.service('P1', 'S1'),
    'GET /status_pages/{id}/services/{service_id}',
    '/status_pages/P1/services/S1',
  ],
  [
    'statusPages.severities',
    (pd) => pd.statusPages.severities('P1', { post_type: 'incident' }).take(1),
    'GET /status_pages/{id}/severities',
    '/status_pages/P1/severities?post_type=incident',
  ],
  [
    'statusPages.severity',
    (pd) => pd.statusPages.severity('P1', 'S1'),
    'GET /status_pages/{id}/severities/{severity_id}',
    '/status_pages/P1/severities/S1',
  ],
  [
    'statusPages.statuses',
    (pd) => pd.statusPages.statuses('P1', { post_type: 'incident' }).take(1),
    'GET /status_pages/{id}/statuses',
    '/status_pages/P1/statuses?post_type=incident',
  ],
  [
    'statusPages.status',
    (pd) => pd.statusPages.status('P1', 'S1'),
    'GET /status_pages/{id}/statuses/{status_id}',
    '/status_pages/P1/statuses/S1',
  ],
  [
    'statusDashboards.list',
    (pd) => pd.statusDashboards.list().take(1),
    'GET /status_dashboards',
    '/status_dashboards',
  ],
  [
    'statusDashboards.get',
    (pd) => pd.statusDashboards.get('S1'),
    'GET /status_dashboards/{id}',
    '/status_dashboards/S1',
  ],
  [
    'statusDashboards.getBySlug',
    (pd) => pd.statusDashboards.getBySlug('shop'),
    'GET /status_dashboards/url_slugs/{url_slug}',
    '/status_dashboards/url_slugs/shop',
  ],
  [
    'statusDashboards.serviceImpacts',
    (pd) =>
      pd.statusDashboards
        .serviceImpacts('S1', { additional_fields: ['services.highest_impacting_priority'] })
        .take(1),
    'GET /status_dashboards/{id}/service_impacts',
    '/status_dashboards/S1/service_impacts?additional_fields[]=services.highest_impacting_priority',
  ],
  [
    'statusDashboards.serviceImpactsBySlug',
    (pd) =>
      pd.statusDashboards
        .serviceImpactsBySlug('shop', {
          additional_fields: ['services.highest_impacting_priority'],
        })
        .take(1),
    'GET /status_dashboards/url_slugs/{url_slug}/service_impacts',
    '/status_dashboards/url_slugs/shop/service_impacts?additional_fields[]=services.highest_impacting_priority',
  ],
  [
    'statusPages.subscriptions.list',
    (pd) => pd.statusPages.subscriptions.list('P1', { status: 'active' }).take(1),
    'GET /status_pages/{id}/subscriptions',
    '/status_pages/P1/subscriptions?status=active',
  ],
  [
    'statusPages.subscriptions.get',
    (pd) => pd.statusPages.subscriptions.get('P1', 'S1'),
    'GET /status_pages/{id}/subscriptions/{subscription_id}',
    '/status_pages/P1/subscriptions/S1',
  ],
  [
    'statusPages.subscriptions.create',
    (pd) => pd.statusPages.subscriptions.create('P1', newStatusPageSubscription),
    'POST /status_pages/{id}/subscriptions',
    '/status_pages/P1/subscriptions',
    { subscription: newStatusPageSubscription },
  ],
  [
    'statusPages.subscriptions.delete',
    (pd) => pd.statusPages.subscriptions.delete('P1', 'S1'),
    'DELETE /status_pages/{id}/subscriptions/{subscription_id}',
    '/status_pages/P1/subscriptions/S1',
  ],
];
