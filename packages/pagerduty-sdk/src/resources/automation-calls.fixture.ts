import type { ServiceOfAction } from './automation-action-services.ts';
import type { TeamOfAction } from './automation-action-teams.ts';
import type {
  AutomationActionChange,
  NewAutomationAction,
  NewInvocation,
} from './automation-actions.ts';
import type { TeamOfRunner } from './automation-runner-teams.ts';
import type { AutomationRunnerChange, NewAutomationRunner } from './automation-runners.ts';
import type { ResourceCall } from './resource-call.fixture.ts';

const newAutomationAction: NewAutomationAction = {
  name: 'Shop',
  description: 'text',
  action_type: 'script',
  action_data_reference: { script: 'text' },
};
const automationActionChange: AutomationActionChange = {
  name: 'Shop',
  action_data_reference: { script: 'date' },
};
const newInvocation: NewInvocation = { metadata: { incident_id: 'X1' } };
const serviceOfAction: ServiceOfAction = { id: 'X1', type: 'service_reference' };
const teamOfAction: TeamOfAction = { id: 'X1', type: 'team_reference' };
const newAutomationRunner: NewAutomationRunner = {
  runner_type: 'sidecar',
  name: 'Shop',
  description: 'text',
};
const automationRunnerChange: AutomationRunnerChange = { name: 'Shop', description: 'text' };
const teamOfRunner: TeamOfRunner = { id: 'X1', type: 'team_reference' };

/** Calls of what has to do with automation. */
export const automationCalls: readonly ResourceCall[] = [
  [
    'automationActions.list',
    (pd) => pd.automationActions.list({ name: 'Shop' }).take(1),
    'GET /automation_actions/actions',
    '/automation_actions/actions?name=Shop',
  ],
  [
    'automationActions.get',
    (pd) => pd.automationActions.get('A1'),
    'GET /automation_actions/actions/{id}',
    '/automation_actions/actions/A1',
  ],
  [
    'automationActions.create',
    (pd) => pd.automationActions.create(newAutomationAction),
    'POST /automation_actions/actions',
    '/automation_actions/actions',
    { action: newAutomationAction },
  ],
  [
    'automationActions.update',
    (pd) => pd.automationActions.update('A1', automationActionChange),
    'PUT /automation_actions/actions/{id}',
    '/automation_actions/actions/A1',
    { action: automationActionChange },
  ],
  [
    'automationActions.delete',
    (pd) => pd.automationActions.delete('A1'),
    'DELETE /automation_actions/actions/{id}',
    '/automation_actions/actions/A1',
  ],
  [
    'automationActions.invoke',
    (pd) => pd.automationActions.invoke('A1', newInvocation),
    'POST /automation_actions/actions/{id}/invocations',
    '/automation_actions/actions/A1/invocations',
    { invocation: newInvocation },
  ],
  [
    'automationActions.invocations.list',
    (pd) => pd.automationActions.invocations.list({ invocation_state: 'prepared' }).take(1),
    'GET /automation_actions/invocations',
    '/automation_actions/invocations?invocation_state=prepared',
  ],
  [
    'automationActions.invocations.get',
    (pd) => pd.automationActions.invocations.get('A1'),
    'GET /automation_actions/invocations/{id}',
    '/automation_actions/invocations/A1',
  ],
  [
    'automationActions.services.list',
    (pd) => pd.automationActions.services.list('A1').take(1),
    'GET /automation_actions/actions/{id}/services',
    '/automation_actions/actions/A1/services',
  ],
  [
    'automationActions.services.get',
    (pd) => pd.automationActions.services.get('A1', 'S1'),
    'GET /automation_actions/actions/{id}/services/{service_id}',
    '/automation_actions/actions/A1/services/S1',
  ],
  [
    'automationActions.services.add',
    (pd) => pd.automationActions.services.add('A1', serviceOfAction),
    'POST /automation_actions/actions/{id}/services',
    '/automation_actions/actions/A1/services',
    { service: serviceOfAction },
  ],
  [
    'automationActions.services.remove',
    (pd) => pd.automationActions.services.remove('A1', 'S1'),
    'DELETE /automation_actions/actions/{id}/services/{service_id}',
    '/automation_actions/actions/A1/services/S1',
  ],
  [
    'automationActions.teams.list',
    (pd) => pd.automationActions.teams.list('A1').take(1),
    'GET /automation_actions/actions/{id}/teams',
    '/automation_actions/actions/A1/teams',
  ],
  [
    'automationActions.teams.get',
    (pd) => pd.automationActions.teams.get('A1', 'T1'),
    'GET /automation_actions/actions/{id}/teams/{team_id}',
    '/automation_actions/actions/A1/teams/T1',
  ],
  [
    'automationActions.teams.add',
    (pd) => pd.automationActions.teams.add('A1', teamOfAction),
    'POST /automation_actions/actions/{id}/teams',
    '/automation_actions/actions/A1/teams',
    { team: teamOfAction },
  ],
  [
    'automationActions.teams.remove',
    (pd) => pd.automationActions.teams.remove('A1', 'T1'),
    'DELETE /automation_actions/actions/{id}/teams/{team_id}',
    '/automation_actions/actions/A1/teams/T1',
  ],
  [
    'automationActions.runners.list',
    (pd) => pd.automationActions.runners.list({ name: 'Shop' }).take(1),
    'GET /automation_actions/runners',
    '/automation_actions/runners?name=Shop',
  ],
  [
    'automationActions.runners.get',
    (pd) => pd.automationActions.runners.get('A1'),
    'GET /automation_actions/runners/{id}',
    '/automation_actions/runners/A1',
  ],
  [
    'automationActions.runners.create',
    (pd) => pd.automationActions.runners.create(newAutomationRunner),
    'POST /automation_actions/runners',
    '/automation_actions/runners',
    { runner: newAutomationRunner },
  ],
  [
    'automationActions.runners.update',
    (pd) => pd.automationActions.runners.update('A1', automationRunnerChange),
    'PUT /automation_actions/runners/{id}',
    '/automation_actions/runners/A1',
    { runner: automationRunnerChange },
  ],
  [
    'automationActions.runners.delete',
    (pd) => pd.automationActions.runners.delete('A1'),
    'DELETE /automation_actions/runners/{id}',
    '/automation_actions/runners/A1',
  ],
  [
    'automationActions.runners.teams.list',
    (pd) => pd.automationActions.runners.teams.list('R1').take(1),
    'GET /automation_actions/runners/{id}/teams',
    '/automation_actions/runners/R1/teams',
  ],
  [
    'automationActions.runners.teams.get',
    (pd) => pd.automationActions.runners.teams.get('R1', 'T1'),
    'GET /automation_actions/runners/{id}/teams/{team_id}',
    '/automation_actions/runners/R1/teams/T1',
  ],
  [
    'automationActions.runners.teams.add',
    (pd) => pd.automationActions.runners.teams.add('R1', teamOfRunner),
    'POST /automation_actions/runners/{id}/teams',
    '/automation_actions/runners/R1/teams',
    { team: teamOfRunner },
  ],
  [
    'automationActions.runners.teams.remove',
    (pd) => pd.automationActions.runners.teams.remove('R1', 'T1'),
    'DELETE /automation_actions/runners/{id}/teams/{team_id}',
    '/automation_actions/runners/R1/teams/T1',
  ],
];
