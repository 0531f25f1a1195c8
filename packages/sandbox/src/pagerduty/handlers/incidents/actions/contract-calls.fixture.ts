import type { ContractCalls } from '../../contract-call.fixture.ts';

export const incidentActionCalls: ContractCalls = {
  'POST /incidents': async ({ idOf }) => ({
    path: '/incidents',
    body: {
      incident: {
        type: 'incident',
        title: 'Carts are empty',
        service: { id: await idOf('services', 'Checkout API'), type: 'service_reference' },
        body: { type: 'incident_body', details: 'Since noon.' },
      },
    },
  }),
  'PUT /incidents/{id}/merge': async ({ openIncident }) => ({
    path: `/incidents/${await openIncident('Checkout API')}/merge`,
    body: {
      source_incidents: [{ id: await openIncident('Order Service'), type: 'incident_reference' }],
    },
  }),
  'POST /incidents/{id}/snooze': async ({ openIncident }) => ({
    path: `/incidents/${await openIncident('Checkout API')}/snooze`,
    body: { duration: 3600 },
  }),
};
