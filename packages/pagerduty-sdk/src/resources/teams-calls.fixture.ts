import type { EscalationPolicyChange, NewEscalationPolicy } from './escalation-policies.ts';
import type { ResourceCall } from './resource-call.fixture.ts';
import type { TeamMembership } from './team-members.ts';
import type { TeamSubscribables } from './team-subscriptions.ts';
import type { NewTeam, TeamChange } from './teams.ts';

const newTeam: NewTeam = { type: 'team', name: 'Shop' };
const teamChange: TeamChange = { type: 'team', name: 'Shop' };
const teamMembership: TeamMembership = { role: 'manager' };
const teamSubscribables: TeamSubscribables = [
  { subscribable_id: 'P1', subscribable_type: 'incident' },
];
const newEscalationPolicy: NewEscalationPolicy = {
  type: 'escalation_policy',
  name: 'Shop',
  escalation_rules: [{ escalation_delay_in_minutes: 1, targets: [{ id: 'X1', type: 'user' }] }],
};
const escalationPolicyChange: EscalationPolicyChange = {
  type: 'escalation_policy',
  name: 'Shop',
  escalation_rules: [{ escalation_delay_in_minutes: 1, targets: [{ id: 'X1', type: 'user' }] }],
};

/** Calls of what has to do with teams. */
export const teamsCalls: readonly ResourceCall[] = [
  [
    'teams.list',
    (pd) => pd.teams.list({ query: 'text' }).take(1),
    'GET /teams',
    '/teams?query=text',
  ],
  [
    'teams.get',
    (pd) => pd.teams.get('T1', { include: ['privileges'] }),
    'GET /teams/{id}',
    '/teams/T1?include[]=privileges',
  ],
  ['teams.create', (pd) => pd.teams.create(newTeam), 'POST /teams', '/teams', { team: newTeam }],
  [
    'teams.update',
    (pd) => pd.teams.update('T1', teamChange),
    'PUT /teams/{id}',
    '/teams/T1',
    { team: teamChange },
  ],
  [
    'teams.delete',
    (pd) => pd.teams.delete('T1', { reassignment_team: 'text' }),
    'DELETE /teams/{id}',
    '/teams/T1?reassignment_team=text',
  ],
  [
    'teams.addEscalationPolicy',
    (pd) => pd.teams.addEscalationPolicy('T1', 'E1'),
    'PUT /teams/{id}/escalation_policies/{escalation_policy_id}',
    '/teams/T1/escalation_policies/E1',
  ],
  [
    'teams.removeEscalationPolicy',
    (pd) => pd.teams.removeEscalationPolicy('T1', 'E1'),
    'DELETE /teams/{id}/escalation_policies/{escalation_policy_id}',
    '/teams/T1/escalation_policies/E1',
  ],
  [
    'teams.auditRecords',
    (pd) => pd.teams.auditRecords('T1').take(1),
    'GET /teams/{id}/audit/records',
    '/teams/T1/audit/records',
  ],
  [
    'teams.members.list',
    (pd) => pd.teams.members.list('T1', { include: ['users'] }).take(1),
    'GET /teams/{id}/members',
    '/teams/T1/members?include[]=users',
  ],
  [
    'teams.members.add',
    (pd) => pd.teams.members.add('T1', 'U1', teamMembership),
    'PUT /teams/{id}/users/{user_id}',
    '/teams/T1/users/U1',
    teamMembership,
  ],
  [
    'teams.members.remove',
    (pd) => pd.teams.members.remove('T1', 'U1'),
    'DELETE /teams/{id}/users/{user_id}',
    '/teams/T1/users/U1',
  ],
  [
    'teams.subscriptions.list',
    (pd) => pd.teams.subscriptions.list('T1').take(1),
    'GET /teams/{id}/notification_subscriptions',
    '/teams/T1/notification_subscriptions',
  ],
  [
    'teams.subscriptions.create',
    (pd) => pd.teams.subscriptions.create('T1', teamSubscribables),
    'POST /teams/{id}/notification_subscriptions',
    '/teams/T1/notification_subscriptions',
    { subscribables: teamSubscribables },
  ],
  [
    'teams.subscriptions.delete',
    (pd) => pd.teams.subscriptions.delete('T1', teamSubscribables),
    'POST /teams/{id}/notification_subscriptions/unsubscribe',
    '/teams/T1/notification_subscriptions/unsubscribe',
    { subscribables: teamSubscribables },
  ],
  [
    'escalationPolicies.list',
    (pd) => pd.escalationPolicies.list({ query: 'text' }).take(1),
    'GET /escalation_policies',
    '/escalation_policies?query=text',
  ],
  [
    'escalationPolicies.get',
    (pd) => pd.escalationPolicies.get('E1', { include: ['services'] }),
    'GET /escalation_policies/{id}',
    '/escalation_policies/E1?include[]=services',
  ],
  [
    'escalationPolicies.create',
    (pd) => pd.escalationPolicies.create(newEscalationPolicy),
    'POST /escalation_policies',
    '/escalation_policies',
    { escalation_policy: newEscalationPolicy },
  ],
  [
    'escalationPolicies.update',
    (pd) => pd.escalationPolicies.update('E1', escalationPolicyChange),
    'PUT /escalation_policies/{id}',
    '/escalation_policies/E1',
    { escalation_policy: escalationPolicyChange },
  ],
  [
    'escalationPolicies.delete',
    (pd) => pd.escalationPolicies.delete('E1'),
    'DELETE /escalation_policies/{id}',
    '/escalation_policies/E1',
  ],
  [
    'escalationPolicies.auditRecords',
    (pd) => pd.escalationPolicies.auditRecords('E1').take(1),
    'GET /escalation_policies/{id}/audit/records',
    '/escalation_policies/E1/audit/records',
  ],
  [
    'auditRecords.list',
    (pd) => pd.auditRecords.list({ root_resource_types: ['users'] }).take(1),
    'GET /audit/records',
    '/audit/records?root_resource_types[]=users',
  ],
];
