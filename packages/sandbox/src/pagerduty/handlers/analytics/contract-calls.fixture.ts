import type { ContractCalls, Opened } from '../contract-call.fixture.ts';

const aMonth = { created_at_start: '2026-10-20', created_at_end: '2026-11-20' };
const dates = { date_range_start: '2026-10-20', date_range_end: '2026-11-20' };

async function ofPayments({ idOf }: Opened) {
  const filters = { ...aMonth, team_ids: [await idOf('teams', 'Payments')], urgency: 'high' };
  return { filters, time_zone: 'America/New_York' };
}

const metrics = '/analytics/metrics/incidents';
const weekly = { aggregate_unit: 'week', order: 'desc', order_by: 'total_incident_count' };

export const analyticsCalls: ContractCalls = {
  'POST /analytics/metrics/incidents/all': async (opened) => ({
    ...{ path: `${metrics}/all`, body: { ...(await ofPayments(opened)), ...weekly } },
  }),
  'POST /analytics/metrics/incidents/services': () => ({
    ...{ path: `${metrics}/services`, body: { filters: { ...aMonth, major: false }, ...weekly } },
  }),
  'POST /analytics/metrics/incidents/services/all': () => ({
    ...{ path: `${metrics}/services/all`, body: { filters: aMonth } },
  }),
  'POST /analytics/metrics/incidents/teams': async (opened) => ({
    ...{ path: `${metrics}/teams`, body: await ofPayments(opened) },
  }),
  'POST /analytics/metrics/incidents/teams/all': async (opened) => ({
    ...{ path: `${metrics}/teams/all`, body: await ofPayments(opened) },
  }),
  'POST /analytics/metrics/incidents/escalation_policies': () => ({
    ...{ path: `${metrics}/escalation_policies`, body: { filters: aMonth } },
  }),
  'POST /analytics/metrics/incidents/escalation_policies/all': () => ({
    ...{ path: `${metrics}/escalation_policies/all`, body: { filters: aMonth } },
  }),
  'POST /analytics/metrics/responders/all': () => ({
    ...{ path: '/analytics/metrics/responders/all', body: { filters: dates } },
  }),
  'POST /analytics/metrics/responders/teams': () => ({
    ...{ path: '/analytics/metrics/responders/teams', body: { filters: dates } },
  }),
  'POST /analytics/raw/incidents': async (opened) => ({
    path: '/analytics/raw/incidents',
    body: { ...(await ofPayments(opened)), limit: 20, order_by: 'seconds_to_resolve' },
  }),
  'GET /analytics/raw/incidents/{id}': async ({ openIncident }) => ({
    path: `/analytics/raw/incidents/${await openIncident('Checkout API')}`,
  }),
  'GET /analytics/raw/incidents/{id}/responses': async ({ openIncident }) => ({
    path: `/analytics/raw/incidents/${await openIncident('Checkout API')}/responses`,
  }),
};
