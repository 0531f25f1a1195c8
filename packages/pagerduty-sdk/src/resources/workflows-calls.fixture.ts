import type { ResourceCall } from './resource-call.fixture.ts';
import type { SreMemoryChange } from './sre-memories.ts';
import type { StandardChange } from './standards.ts';
import type { NewTemplate, TemplateChange, TemplateInput } from './templates.ts';
import type { NewWorkflowConnection, WorkflowConnectionChange } from './workflow-connections.ts';

const newWorkflowConnection: NewWorkflowConnection = { name: 'Shop', secrets: { token: 't0ken' } };
const workflowConnectionChange: WorkflowConnectionChange = {
  name: 'Shop',
  secrets: { token: 't0ken' },
};
const newTemplate: NewTemplate = { name: 'Shop', description: 'text' };
const templateChange: TemplateChange = { name: 'Shop', description: 'text' };
const templateInput: TemplateInput = { incident_id: 'P1' };
const standardChange: StandardChange = { active: true, description: 'text' };
const sreMemoryChange: SreMemoryChange = { content: 'text' };

/** Calls of what has to do with workflows. */
export const workflowsCalls: readonly ResourceCall[] = [
  [
    'workflowIntegrations.list',
    (pd) => pd.workflowIntegrations.list({ include_deprecated: true }).take(1),
    'GET /workflows/integrations',
    '/workflows/integrations?include_deprecated=true',
  ],
  [
    'workflowIntegrations.get',
    (pd) => pd.workflowIntegrations.get('W1'),
    'GET /workflows/integrations/{id}',
    '/workflows/integrations/W1',
  ],
  [
    'workflowIntegrations.connections.listAll',
    (pd) => pd.workflowIntegrations.connections.listAll({ name: 'Shop' }).take(1),
    'GET /workflows/integrations/connections',
    '/workflows/integrations/connections?name=Shop',
  ],
  [
    'workflowIntegrations.connections.list',
    (pd) => pd.workflowIntegrations.connections.list('I1', { name: 'Shop' }).take(1),
    'GET /workflows/integrations/{integration_id}/connections',
    '/workflows/integrations/I1/connections?name=Shop',
  ],
  [
    'workflowIntegrations.connections.get',
    (pd) => pd.workflowIntegrations.connections.get('I1', 'W1'),
    'GET /workflows/integrations/{integration_id}/connections/{id}',
    '/workflows/integrations/I1/connections/W1',
  ],
  [
    'workflowIntegrations.connections.create',
    (pd) => pd.workflowIntegrations.connections.create('I1', newWorkflowConnection),
    'POST /workflows/integrations/{integration_id}/connections',
    '/workflows/integrations/I1/connections',
    newWorkflowConnection,
  ],
  [
    'workflowIntegrations.connections.update',
    (pd) => pd.workflowIntegrations.connections.update('I1', 'W1', workflowConnectionChange),
    'PATCH /workflows/integrations/{integration_id}/connections/{id}',
    '/workflows/integrations/I1/connections/W1',
    workflowConnectionChange,
  ],
  [
    'workflowIntegrations.connections.delete',
    (pd) => pd.workflowIntegrations.connections.delete('I1', 'W1'),
    'DELETE /workflows/integrations/{integration_id}/connections/{id}',
    '/workflows/integrations/I1/connections/W1',
  ],
  [
    'templates.list',
    (pd) => pd.templates.list({ query: 'text' }).take(1),
    'GET /templates',
    '/templates?query=text',
  ],
  ['templates.get', (pd) => pd.templates.get('T1'), 'GET /templates/{id}', '/templates/T1'],
  [
    'templates.create',
    (pd) => pd.templates.create(newTemplate),
    'POST /templates',
    '/templates',
    { template: newTemplate },
  ],
  [
    'templates.update',
    (pd) => pd.templates.update('T1', templateChange),
    'PUT /templates/{id}',
    '/templates/T1',
    { template: templateChange },
  ],
  [
    'templates.delete',
    (pd) => pd.templates.delete('T1'),
    'DELETE /templates/{id}',
    '/templates/T1',
  ],
  [
    'templates.render',
    (pd) => pd.templates.render('T1', templateInput),
    'POST /templates/{id}/render',
    '/templates/T1/render',
    templateInput,
  ],
  [
    'templates.fields',
    (pd) => pd.templates.fields().take(1),
    'GET /templates/fields',
    '/templates/fields',
  ],
  [
    'standards.list',
    (pd) => pd.standards.list({ active: true }).take(1),
    'GET /standards',
    '/standards?active=true',
  ],
  [
    'standards.update',
    (pd) => pd.standards.update('S1', standardChange),
    'PUT /standards/{id}',
    '/standards/S1',
    standardChange,
  ],
  [
    'standards.scores',
    (pd) => pd.standards.scores('technical_services', { ids: ['X1'] }).take(1),
    'GET /standards/scores/{resource_type}',
    '/standards/scores/technical_services?ids=X1',
  ],
  [
    'standards.score',
    (pd) => pd.standards.score('technical_services', 'S1'),
    'GET /standards/scores/{resource_type}/{id}',
    '/standards/scores/technical_services/S1',
  ],
  [
    'sreMemories.list',
    (pd) => pd.sreMemories.list({ service_id: 'X1' }).take(1),
    'GET /sre_agent/memories',
    '/sre_agent/memories?service_id=X1',
  ],
  [
    'sreMemories.update',
    (pd) => pd.sreMemories.update('S1', sreMemoryChange),
    'PUT /sre_agent/memories/{id}',
    '/sre_agent/memories/S1',
    { memory: sreMemoryChange },
  ],
  [
    'sreMemories.delete',
    (pd) => pd.sreMemories.delete('S1'),
    'DELETE /sre_agent/memories/{id}',
    '/sre_agent/memories/S1',
  ],
  [
    'notifications.list',
    (pd) =>
      pd.notifications
        .list({
          since: '2026-01-01T00:00:00Z',
          until: '2026-01-02T00:00:00Z',
          filter: 'sms_notification',
        })
        .take(1),
    'GET /notifications',
    '/notifications?since=2026-01-01T00:00:00Z&until=2026-01-02T00:00:00Z&filter=sms_notification',
  ],
  [
    'pausedIncidentReports.alerts',
    (pd) => pd.pausedIncidentReports.alerts({ service_id: 'X1' }),
    'GET /paused_incident_reports/alerts',
    '/paused_incident_reports/alerts?service_id=X1',
  ],
  [
    'pausedIncidentReports.counts',
    (pd) => pd.pausedIncidentReports.counts({ service_id: 'X1' }),
    'GET /paused_incident_reports/counts',
    '/paused_incident_reports/counts?service_id=X1',
  ],
];
