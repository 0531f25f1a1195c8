import type { ContractCalls, Opened } from '../../contract-call.fixture.ts';

/** The path of an open incident, and below. */
async function below(opened: Opened, rest: string): Promise<string> {
  return `/incidents/${await opened.openIncident('Checkout API')}/${rest}`;
}

async function subscribersOf({ idOf }: Opened) {
  const subscriber_id = await idOf('users', 'Priya Nair');
  return { subscribers: [{ subscriber_id, subscriber_type: 'user' }] };
}

async function requestOf({ idOf }: Opened) {
  const target = { id: await idOf('users', 'Marcus Lee'), type: 'user_reference' };
  return { requester_id: await idOf('users', 'Dana Reyes'), target };
}

export const incidentResponseCalls: ContractCalls = {
  'POST /incidents/{id}/responder_requests': async (opened) => {
    const { requester_id, target } = await requestOf(opened);
    const responder_request_targets = [{ responder_request_target: target }];
    return {
      path: await below(opened, 'responder_requests'),
      body: { requester_id, message: 'Please help', responder_request_targets },
    };
  },
  'PUT /incidents/{id}/responder_requests/cancel': async (opened) => {
    const { requester_id, target } = await requestOf(opened);
    return {
      path: await below(opened, 'responder_requests/cancel'),
      body: { requester_id, responder_request_targets: [target] },
    };
  },
  'POST /incidents/{id}/status_updates': async (opened) => ({
    path: await below(opened, 'status_updates'),
    body: { message: 'We are on it', subject: 'Checkout', html_message: '<b>We are on it</b>' },
  }),
  'GET /incidents/{id}/status_updates/subscribers': async (opened) => {
    const path = await below(opened, 'status_updates/subscribers');
    await opened.send(`POST ${path}`, { body: await subscribersOf(opened) });
    return { path };
  },
  'POST /incidents/{id}/status_updates/subscribers': async (opened) => ({
    path: await below(opened, 'status_updates/subscribers'),
    body: await subscribersOf(opened),
  }),
  'POST /incidents/{id}/status_updates/unsubscribe': async (opened) => ({
    path: await below(opened, 'status_updates/unsubscribe'),
    body: await subscribersOf(opened),
  }),
  'GET /incidents/types': () => ({ path: '/incidents/types?filter=all' }),
  'GET /incidents/types/{type_id_or_name}': () => ({ path: '/incidents/types/security_incident' }),
  'GET /incidents/types/{type_id_or_name}/custom_fields': () => ({
    path: '/incidents/types/security_incident/custom_fields?include[]=field_options',
  }),
  'GET /incidents/{id}/custom_fields/values': async (opened) => ({
    path: await below(opened, 'custom_fields/values'),
  }),
  'PUT /incidents/{id}/custom_fields/values': async (opened) => ({
    path: await below(opened, 'custom_fields/values'),
    body: { custom_fields: [{ name: 'regions', value: ['us-east-1', 'eu-west-1'] }] },
  }),
  'GET /incidents/{id}/business_services/impacts': async (opened) => ({
    path: await below(opened, 'business_services/impacts'),
  }),
  'PUT /incidents/{id}/business_services/{business_service_id}/impacts': async (opened) => {
    const [service] = await opened.list('/business_services');
    const id = Object(service).id;
    return {
      path: await below(opened, `business_services/${id}/impacts`),
      body: { relation: 'impacted' },
    };
  },
};
