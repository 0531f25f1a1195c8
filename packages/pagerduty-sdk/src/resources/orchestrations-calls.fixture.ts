import type { EventOrchestrationChange, NewEventOrchestration } from './event-orchestrations.ts';
import type { OrchestrationEnablementChange } from './orchestration-enablements.ts';
import type {
  IntegrationMove,
  NewOrchestrationIntegration,
  OrchestrationIntegrationChange,
} from './orchestration-integrations.ts';
import type {
  NewGlobalOrchestration,
  NewOrchestrationRouter,
  NewUnroutedOrchestration,
} from './orchestration-paths.ts';
import type { ResourceCall } from './resource-call.fixture.ts';
import type { RuleDismissal } from './rule-recommendations.ts';

const newEventOrchestration: NewEventOrchestration = { name: 'Shop', description: 'text' };
const eventOrchestrationChange: EventOrchestrationChange = { name: 'Shop', description: 'text' };
const newOrchestrationIntegration: NewOrchestrationIntegration = { label: 'Shop' };
const orchestrationIntegrationChange: OrchestrationIntegrationChange = { label: 'Shop' };
const integrationMove: IntegrationMove = {
  source_id: 'X1',
  source_type: 'orchestration',
  integration_id: 'X1',
};
const newGlobalOrchestration: NewGlobalOrchestration = {
  type: 'global',
  sets: [{ id: 'start', rules: [] }],
};
const newOrchestrationRouter: NewOrchestrationRouter = {
  type: 'router',
  sets: [{ id: 'start', rules: [] }],
};
const newUnroutedOrchestration: NewUnroutedOrchestration = {
  type: 'unrouted',
  sets: [{ id: 'start', rules: [] }],
};
const orchestrationEnablementChange: OrchestrationEnablementChange = { enabled: true };
const ruleDismissal: RuleDismissal = { decision: { feedback: 'positive' } };

/** Calls of what has to do with orchestrations. */
export const orchestrationsCalls: readonly ResourceCall[] = [
  [
    'eventOrchestrations.list',
    (pd) => pd.eventOrchestrations.list({ sort_by: 'name:asc' }).take(1),
    'GET /event_orchestrations',
    '/event_orchestrations?sort_by=name:asc',
  ],
  [
    'eventOrchestrations.get',
    (pd) => pd.eventOrchestrations.get('O1'),
    'GET /event_orchestrations/{id}',
    '/event_orchestrations/O1',
  ],
  [
    'eventOrchestrations.create',
    (pd) => pd.eventOrchestrations.create(newEventOrchestration),
    'POST /event_orchestrations',
    '/event_orchestrations',
    { orchestration: newEventOrchestration },
  ],
  [
    'eventOrchestrations.update',
    (pd) => pd.eventOrchestrations.update('O1', eventOrchestrationChange),
    'PUT /event_orchestrations/{id}',
    '/event_orchestrations/O1',
    { orchestration: eventOrchestrationChange },
  ],
  [
    'eventOrchestrations.delete',
    (pd) => pd.eventOrchestrations.delete('O1'),
    'DELETE /event_orchestrations/{id}',
    '/event_orchestrations/O1',
  ],
  [
    'eventOrchestrations.integrations.list',
    (pd) => pd.eventOrchestrations.integrations.list('O1').take(1),
    'GET /event_orchestrations/{id}/integrations',
    '/event_orchestrations/O1/integrations',
  ],
  [
    'eventOrchestrations.integrations.get',
    (pd) => pd.eventOrchestrations.integrations.get('O1', 'I1'),
    'GET /event_orchestrations/{id}/integrations/{integration_id}',
    '/event_orchestrations/O1/integrations/I1',
  ],
  [
    'eventOrchestrations.integrations.create',
    (pd) => pd.eventOrchestrations.integrations.create('O1', newOrchestrationIntegration),
    'POST /event_orchestrations/{id}/integrations',
    '/event_orchestrations/O1/integrations',
    { integration: newOrchestrationIntegration },
  ],
  [
    'eventOrchestrations.integrations.update',
    (pd) => pd.eventOrchestrations.integrations.update('O1', 'I1', orchestrationIntegrationChange),
    'PUT /event_orchestrations/{id}/integrations/{integration_id}',
    '/event_orchestrations/O1/integrations/I1',
    { integration: orchestrationIntegrationChange },
  ],
  [
    'eventOrchestrations.integrations.delete',
    (pd) => pd.eventOrchestrations.integrations.delete('O1', 'I1'),
    'DELETE /event_orchestrations/{id}/integrations/{integration_id}',
    '/event_orchestrations/O1/integrations/I1',
  ],
  [
    'eventOrchestrations.integrations.move',
    (pd) => pd.eventOrchestrations.integrations.move('O1', integrationMove),
    'POST /event_orchestrations/{id}/integrations/migration',
    '/event_orchestrations/O1/integrations/migration',
    integrationMove,
  ],
  [
    'eventOrchestrations.paths.getGlobal',
    (pd) => pd.eventOrchestrations.paths.getGlobal('O1'),
    'GET /event_orchestrations/{id}/global',
    '/event_orchestrations/O1/global',
  ],
  [
    'eventOrchestrations.paths.updateGlobal',
    (pd) => pd.eventOrchestrations.paths.updateGlobal('O1', newGlobalOrchestration),
    'PUT /event_orchestrations/{id}/global',
    '/event_orchestrations/O1/global',
    { orchestration_path: newGlobalOrchestration },
  ],
  [
    'eventOrchestrations.paths.getRouter',
    (pd) => pd.eventOrchestrations.paths.getRouter('O1'),
    'GET /event_orchestrations/{id}/router',
    '/event_orchestrations/O1/router',
  ],
  [
    'eventOrchestrations.paths.updateRouter',
    (pd) => pd.eventOrchestrations.paths.updateRouter('O1', newOrchestrationRouter),
    'PUT /event_orchestrations/{id}/router',
    '/event_orchestrations/O1/router',
    { orchestration_path: newOrchestrationRouter },
  ],
  [
    'eventOrchestrations.paths.getUnrouted',
    (pd) => pd.eventOrchestrations.paths.getUnrouted('O1'),
    'GET /event_orchestrations/{id}/unrouted',
    '/event_orchestrations/O1/unrouted',
  ],
  [
    'eventOrchestrations.paths.updateUnrouted',
    (pd) => pd.eventOrchestrations.paths.updateUnrouted('O1', newUnroutedOrchestration),
    'PUT /event_orchestrations/{id}/unrouted',
    '/event_orchestrations/O1/unrouted',
    { orchestration_path: newUnroutedOrchestration },
  ],
  [
    'eventOrchestrations.enablements.list',
    (pd) => pd.eventOrchestrations.enablements.list('O1').take(1),
    'GET /event_orchestrations/{id}/enablements',
    '/event_orchestrations/O1/enablements',
  ],
  [
    'eventOrchestrations.enablements.update',
    (pd) => pd.eventOrchestrations.enablements.update('O1', 'aiops', orchestrationEnablementChange),
    'PUT /event_orchestrations/{id}/enablements/{feature_name}',
    '/event_orchestrations/O1/enablements/aiops',
    { enablement: orchestrationEnablementChange },
  ],
  [
    'eventOrchestrations.recommendations.list',
    (pd) => pd.eventOrchestrations.recommendations.list({ service_id: 'X1' }).take(1),
    'GET /recommendations/event_orchestrations/rules',
    '/recommendations/event_orchestrations/rules?service_id=X1',
  ],
  [
    'eventOrchestrations.recommendations.accept',
    (pd) => pd.eventOrchestrations.recommendations.accept('S1', 'R1'),
    'POST /recommendations/event_orchestrations/services/{service_id}/rules/{recommendation_id}/accept',
    '/recommendations/event_orchestrations/services/S1/rules/R1/accept',
  ],
  [
    'eventOrchestrations.recommendations.dismiss',
    (pd) => pd.eventOrchestrations.recommendations.dismiss('S1', 'R1', ruleDismissal),
    'POST /recommendations/event_orchestrations/services/{service_id}/rules/{recommendation_id}/dismiss',
    '/recommendations/event_orchestrations/services/S1/rules/R1/dismiss',
    ruleDismissal,
  ],
  [
    'eventOrchestrations.recommendations.deleteAccepted',
    (pd) => pd.eventOrchestrations.recommendations.deleteAccepted('S1', 'R1'),
    'DELETE /recommendations/event_orchestrations/services/{service_id}/accepted_rules/{rule_id}',
    '/recommendations/event_orchestrations/services/S1/accepted_rules/R1',
  ],
];
