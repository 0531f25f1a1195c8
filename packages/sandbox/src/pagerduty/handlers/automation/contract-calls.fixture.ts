import { text } from '../../sandbox.fixture.ts';
import type { ContractCalls, Opened } from '../contract-call.fixture.ts';

const rules = {
  orchestration_path: {
    sets: [{ id: 'start', rules: [{ label: 'All', conditions: [], actions: {} }] }],
    catch_all: { actions: {} },
  },
};
const step = {
  name: 'Note it',
  action_configuration: {
    action_id: 'pagerduty.com:incident-workflows:add-note:1',
    inputs: [{ name: 'Note', value: 'Noted.' }],
  },
};

/** The path of the first of a list. */
async function first({ list }: Opened, kind: string): Promise<string> {
  return `/${kind}/${text((await list(`/${kind}`))[0], 'id')}`;
}

const workflow = (opened: Opened) => first(opened, 'incident_workflows');
const trigger = (opened: Opened) => first(opened, 'incident_workflows/triggers');
const orchestration = (opened: Opened) => first(opened, 'event_orchestrations');
const action = (opened: Opened) => first(opened, 'automation_actions/actions');
const service = async ({ idOf }: Opened) =>
  `/event_orchestrations/services/${await idOf('services', 'Payment Gateway')}`;
const incident = ({ openIncident }: Opened) => openIncident('Checkout API');

const workflowCalls: ContractCalls = {
  'GET /incident_workflows': () => ({ path: '/incident_workflows?include[]=steps' }),
  'POST /incident_workflows': () => ({
    path: '/incident_workflows',
    body: { incident_workflow: { name: 'Note it', steps: [step] } },
  }),
  // The document gives this read the status of a creation.
  'GET /incident_workflows/{id}': async (opened) => ({
    path: await workflow(opened),
    documentedStatus: 201,
  }),
  'PUT /incident_workflows/{id}': async (opened) => ({
    path: await workflow(opened),
    body: { incident_workflow: { is_enabled: false, steps: [step] } },
  }),
  'DELETE /incident_workflows/{id}': async (opened) => ({ path: await workflow(opened) }),
  'POST /incident_workflows/{id}/instances': async (opened) => ({
    path: `${await workflow(opened)}/instances`,
    body: {
      incident_workflow_instance: {
        incident: { id: await incident(opened), type: 'incident_reference' },
      },
    },
  }),
  'GET /incident_workflows/actions': () => ({ path: '/incident_workflows/actions' }),
  'GET /incident_workflows/actions/{id}': async (opened) => ({
    path: await first(opened, 'incident_workflows/actions'),
  }),
  'GET /incident_workflows/triggers': () => ({ path: '/incident_workflows/triggers' }),
  'POST /incident_workflows/triggers': async (opened) => ({
    path: '/incident_workflows/triggers',
    body: {
      trigger: {
        trigger_type: 'manual',
        workflow: { id: (await workflow(opened)).split('/').at(-1) },
        services: [{ id: await opened.idOf('services', 'Checkout API') }],
      },
    },
  }),
  'GET /incident_workflows/triggers/{id}': async (opened) => ({ path: await trigger(opened) }),
  'DELETE /incident_workflows/triggers/{id}': async (opened) => ({ path: await trigger(opened) }),
};

const orchestrationCalls: ContractCalls = {
  'GET /event_orchestrations': () => ({ path: '/event_orchestrations' }),
  'POST /event_orchestrations': () => ({
    path: '/event_orchestrations',
    body: { orchestration: { name: 'Printers' } },
  }),
  'GET /event_orchestrations/{id}': async (opened) => ({ path: await orchestration(opened) }),
  'PUT /event_orchestrations/{id}': async (opened) => ({
    path: await orchestration(opened),
    body: { orchestration: { description: 'x' } },
  }),
  'DELETE /event_orchestrations/{id}': async (opened) => ({ path: await orchestration(opened) }),
  'GET /event_orchestrations/{id}/router': async (opened) => ({
    path: `${await orchestration(opened)}/router`,
  }),
  'PUT /event_orchestrations/{id}/router': async (opened) => ({
    path: `${await orchestration(opened)}/router`,
    body: rules,
  }),
  'GET /event_orchestrations/{id}/global': async (opened) => ({
    path: `${await orchestration(opened)}/global`,
  }),
  'PUT /event_orchestrations/{id}/global': async (opened) => ({
    path: `${await orchestration(opened)}/global`,
    body: rules,
  }),
  'GET /event_orchestrations/{id}/unrouted': async (opened) => ({
    path: `${await orchestration(opened)}/unrouted`,
  }),
  'PUT /event_orchestrations/{id}/unrouted': async (opened) => ({
    path: `${await orchestration(opened)}/unrouted`,
    body: rules,
  }),
  'GET /event_orchestrations/services/{service_id}': async (opened) => ({
    path: await service(opened),
  }),
  'PUT /event_orchestrations/services/{service_id}': async (opened) => ({
    path: await service(opened),
    body: rules,
  }),
  'GET /event_orchestrations/services/{service_id}/active': async (opened) => ({
    path: `${await service(opened)}/active`,
  }),
  'PUT /event_orchestrations/services/{service_id}/active': async (opened) => ({
    path: `${await service(opened)}/active`,
    body: { active: false },
  }),
  'GET /event_orchestrations/{id}/cache_variables': async (opened) => ({
    path: `${await orchestration(opened)}/cache_variables`,
  }),
  'GET /event_orchestrations/services/{service_id}/cache_variables': async (opened) => ({
    path: `${await service(opened)}/cache_variables`,
  }),
};

const actionCalls: ContractCalls = {
  'GET /automation_actions/actions': () => ({ path: '/automation_actions/actions' }),
  'GET /automation_actions/actions/{id}': async (opened) => ({ path: await action(opened) }),
  'POST /automation_actions/actions/{id}/invocations': async (opened) => ({
    path: `${await action(opened)}/invocations`,
    body: { invocation: { metadata: { incident_id: await incident(opened) } } },
  }),
  'GET /automation_actions/invocations': () => ({ path: '/automation_actions/invocations' }),
  'GET /automation_actions/invocations/{id}': async (opened) => ({
    path: await first(opened, 'automation_actions/invocations'),
  }),
};

export const automationCalls: ContractCalls = {
  ...workflowCalls,
  ...orchestrationCalls,
  ...actionCalls,
};
