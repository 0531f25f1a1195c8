import { Refusal } from '../../../core/reply.ts';
import type { Handler, Handlers } from '../../request/context.ts';
import { readPage, replyPage } from '../../request/page.ts';
import { Parameters } from '../../request/parameters.ts';
import { failure, notFound } from '../../request/refusals.ts';
import { userReference } from '../../views/reference.ts';
import { auditRecords, auditRecordsOf } from './audit.ts';
import { addMember, createTeam, deleteTeam, removeMember, updateTeam } from './change-team.ts';
import { createUser, deleteUser, updateUser } from './change-user.ts';
import { notifications } from './notifications.ts';
import {
  createContactMethod,
  createNotificationRule,
  deleteContactMethod,
  deleteNotificationRule,
  listNotificationRules,
} from './reach.ts';

const plans = ['preview_incident_alert_split', 'advanced_permissions'];

/** 204 where the account can, 402 where its plan does not include it. */
const testAbility: Handler = ({ path }, { account }) => {
  const ability = path['id'] ?? '';
  if (account.abilities.includes(ability)) return { status: 204 };
  if (!plans.includes(ability)) throw notFound();
  throw new Refusal(
    failure(402, 2014, 'Account does not have the abilities to perform the action'),
  );
};

const license = {
  ...{ id: 'PFULL01', type: 'license', name: 'Business (Full User)', summary: 'Full User' },
  ...{ description: 'Responds to incidents.', role_group: 'FullUser', self: null, html_url: null },
  valid_roles: ['owner', 'admin', 'user', 'limited_user', 'observer'],
};

const licenses: Handler = (_call, { account }) => {
  const current_value = account.users.size - account.formerUsers.size;
  const counts = { current_value, allocations_available: 20 - current_value };
  return { status: 200, body: { licenses: [{ ...license, ...counts }] } };
};

const allocations: Handler = ({ query }, { account }) => {
  const parameters = new Parameters(query);
  const page = readPage(parameters);
  parameters.check();
  const users = [...account.users.keys()].filter((id) => !account.formerUsers.has(id));
  return replyPage('license_allocations', users, page, (id) => ({
    user: userReference(account, id),
    license,
    allocated_at: '2025-01-07T09:00:00Z',
  }));
};

export const peopleHandlers: Handlers = {
  'GET /abilities/{id}': testAbility,
  'GET /licenses': licenses,
  'GET /license_allocations': allocations,
  'GET /audit/records': auditRecords,
  'GET /users/{id}/audit/records': auditRecordsOf('users'),
  'GET /teams/{id}/audit/records': auditRecordsOf('teams'),
  'GET /services/{id}/audit/records': auditRecordsOf('services'),
  'GET /schedules/{id}/audit/records': auditRecordsOf('schedules'),
  'GET /escalation_policies/{id}/audit/records': auditRecordsOf('escalation_policies'),
  'POST /users': createUser,
  'PUT /users/{id}': updateUser,
  'DELETE /users/{id}': deleteUser,
  'POST /users/{id}/contact_methods': createContactMethod,
  'DELETE /users/{id}/contact_methods/{contact_method_id}': deleteContactMethod,
  'GET /users/{id}/notification_rules': listNotificationRules,
  'POST /users/{id}/notification_rules': createNotificationRule,
  'DELETE /users/{id}/notification_rules/{notification_rule_id}': deleteNotificationRule,
  'POST /teams': createTeam,
  'PUT /teams/{id}': updateTeam,
  'DELETE /teams/{id}': deleteTeam,
  'PUT /teams/{id}/users/{user_id}': addMember,
  'DELETE /teams/{id}/users/{user_id}': removeMember,
  'GET /notifications': notifications,
};
