import { text } from '../../sandbox.fixture.ts';
import type { ContractCalls, Opened } from '../contract-call.fixture.ts';

/** The path of the first of a list. */
async function first({ list }: Opened, kind: string): Promise<string> {
  return `/${kind}/${text((await list(`/${kind}`))[0], 'id')}`;
}

async function newService({ idOf }: Opened) {
  const id = await idOf('escalation_policies', 'Orders');
  const escalation_policy = { id, type: 'escalation_policy_reference' };
  return { service: { type: 'service', name: 'Returns', escalation_policy } };
}

async function newIntegration(opened: Opened) {
  const path = `/services/${await opened.idOf('services', 'Search')}/integrations`;
  const integration = { type: 'events_api_v2_inbound_integration', name: 'Monitor' };
  return { path, body: { integration } };
}

async function madeIntegration(opened: Opened): Promise<string> {
  const { path, body } = await newIntegration(opened);
  const answer = await opened.send(`POST ${path}`, { body });
  return `${path}/${text(answer.body, 'integration.id')}`;
}

async function relationship({ idOf }: Opened, below: string, above: string) {
  const end = async (name: string) => ({ id: await idOf('services', name), type: 'service' });
  return {
    relationships: [{ supporting_service: await end(below), dependent_service: await end(above) }],
  };
}

const config = { aggregate: 'all', fields: ['summary'], time_window: 300 };

export const servicesCalls: ContractCalls = {
  'POST /services': async (opened) => ({ path: '/services', body: await newService(opened) }),
  'PUT /services/{id}': async ({ idOf }) => ({
    path: `/services/${await idOf('services', 'Search')}`,
    body: { service: { type: 'service', description: 'Finds.' } },
  }),
  'DELETE /services/{id}': async (opened) => {
    await opened.send('POST /services', { body: await newService(opened) });
    return { path: `/services/${await opened.idOf('services', 'Returns')}` };
  },
  'POST /services/{id}/integrations': newIntegration,
  'GET /services/{id}/integrations/{integration_id}': async (opened) => ({
    path: await madeIntegration(opened),
  }),
  'PUT /services/{id}/integrations/{integration_id}': async (opened) => ({
    path: await madeIntegration(opened),
    body: { integration: { type: 'events_api_v2_inbound_integration', name: 'Other' } },
  }),
  'GET /service_dependencies/technical_services/{id}': async ({ idOf }) => ({
    path: `/service_dependencies/technical_services/${await idOf('services', 'Checkout API')}`,
  }),
  'GET /service_dependencies/business_services/{id}': async ({ idOf }) => ({
    path: `/service_dependencies/business_services/${await idOf('business_services', 'Delivery')}`,
  }),
  'POST /service_dependencies/associate': async (opened) => ({
    path: '/service_dependencies/associate',
    body: await relationship(opened, 'Identity', 'Search'),
  }),
  'POST /service_dependencies/disassociate': async (opened) => ({
    path: '/service_dependencies/disassociate',
    body: await relationship(opened, 'Search', 'Web Storefront'),
  }),
  'GET /business_services': () => ({ path: '/business_services' }),
  'POST /business_services': () => ({
    path: '/business_services',
    body: { business_service: { name: 'Returns', description: 'Back again.' } },
  }),
  'GET /business_services/{id}': async (opened) => ({
    path: await first(opened, 'business_services'),
  }),
  'PUT /business_services/{id}': async (opened) => ({
    path: await first(opened, 'business_services'),
    body: { business_service: { description: 'New.' } },
  }),
  'DELETE /business_services/{id}': async (opened) => ({
    path: await first(opened, 'business_services'),
  }),
  'GET /maintenance_windows': () => ({ path: '/maintenance_windows?filter=open' }),
  'POST /maintenance_windows': async ({ idOf }) => ({
    path: '/maintenance_windows',
    body: {
      maintenance_window: {
        type: 'maintenance_window',
        start_time: '2026-11-20T15:00:00Z',
        end_time: '2026-11-20T16:00:00Z',
        services: [{ id: await idOf('services', 'Search'), type: 'service_reference' }],
      },
    },
  }),
  'GET /maintenance_windows/{id}': async (opened) => ({
    path: await first(opened, 'maintenance_windows'),
  }),
  'PUT /maintenance_windows/{id}': async (opened) => ({
    path: await first(opened, 'maintenance_windows'),
    body: { maintenance_window: { type: 'maintenance_window', description: 'New.' } },
  }),
  'DELETE /maintenance_windows/{id}': async (opened) => ({
    path: await first(opened, 'maintenance_windows'),
  }),
  'GET /alert_grouping_settings': () => ({ path: '/alert_grouping_settings' }),
  'POST /alert_grouping_settings': async ({ idOf }) => ({
    path: '/alert_grouping_settings',
    body: {
      alert_grouping_setting: {
        ...{ name: 'By words', type: 'content_based', config },
        services: [{ id: await idOf('services', 'Search'), type: 'service_reference' }],
      },
    },
  }),
  'GET /alert_grouping_settings/{id}': async (opened) => ({
    path: await first(opened, 'alert_grouping_settings'),
  }),
  'PUT /alert_grouping_settings/{id}': async (opened) => ({
    path: await first(opened, 'alert_grouping_settings'),
    body: { alert_grouping_setting: { name: 'Otherwise' } },
  }),
  'DELETE /alert_grouping_settings/{id}': async (opened) => ({
    path: await first(opened, 'alert_grouping_settings'),
  }),
  'GET /tags': () => ({ path: '/tags' }),
  'POST /tags': () => ({ path: '/tags', body: { tag: { type: 'tag', label: 'new' } } }),
  'GET /tags/{id}': async (opened) => ({ path: await first(opened, 'tags') }),
  'DELETE /tags/{id}': async (opened) => ({ path: await first(opened, 'tags') }),
  'POST /{entity_type}/{id}/change_tags': async ({ idOf }) => ({
    path: `/teams/${await idOf('teams', 'Platform')}/change_tags`,
    body: { add: [{ type: 'tag', label: 'new' }] },
  }),
  'GET /{entity_type}/{id}/tags': async ({ idOf }) => ({
    path: `/teams/${await idOf('teams', 'Payments')}/tags`,
  }),
  'GET /tags/{id}/{entity_type}': async (opened) => ({
    path: `${await first(opened, 'tags')}/teams`,
  }),
};
