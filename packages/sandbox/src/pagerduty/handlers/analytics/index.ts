import type { Handlers } from '../../request/context.ts';
import { incidentMetrics } from './incident-metrics.ts';
import { listResponses } from './incident-responses.ts';
import { getRawIncident, listRawIncidents } from './raw-incidents.ts';
import { responderMetrics } from './responder-metrics.ts';

const all = { by: undefined, demandsFilter: false, showsUpTime: true } as const;

export const analyticsHandlers: Handlers = {
  'POST /analytics/metrics/incidents/all': incidentMetrics({
    ...{ by: undefined, demandsFilter: true, showsUpTime: false },
  }),
  'POST /analytics/metrics/incidents/services': incidentMetrics({ ...all, by: 'service' }),
  'POST /analytics/metrics/incidents/services/all': incidentMetrics(all),
  'POST /analytics/metrics/incidents/teams': incidentMetrics({
    ...{ by: 'team', demandsFilter: true, showsUpTime: true },
  }),
  'POST /analytics/metrics/incidents/teams/all': incidentMetrics({ ...all, demandsFilter: true }),
  'POST /analytics/metrics/incidents/escalation_policies': incidentMetrics({
    ...{ by: 'escalation_policy', demandsFilter: false, showsUpTime: true },
  }),
  'POST /analytics/metrics/incidents/escalation_policies/all': incidentMetrics(all),
  'POST /analytics/metrics/responders/all': responderMetrics('all'),
  'POST /analytics/metrics/responders/teams': responderMetrics('team'),
  'POST /analytics/raw/incidents': listRawIncidents,
  'GET /analytics/raw/incidents/{id}': getRawIncident,
  'GET /analytics/raw/incidents/{id}/responses': listResponses,
};
