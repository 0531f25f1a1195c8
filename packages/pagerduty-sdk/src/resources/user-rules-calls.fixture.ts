import type { ContactMethodChange, NewContactMethod } from './contact-methods.ts';
import type { HandoffRuleChange, NewHandoffRule } from './handoff-rules.ts';
import type { NewNotificationRule, NotificationRuleChange } from './notification-rules.ts';
import type { ResourceCall } from './resource-call.fixture.ts';
import type { NewStatusUpdateRule, StatusUpdateRuleChange } from './status-update-rules.ts';

const newContactMethod: NewContactMethod = {
  type: 'phone_contact_method',
  label: 'Shop',
  address: 'text',
  country_code: 1,
};
const contactMethodChange: ContactMethodChange = {
  type: 'phone_contact_method',
  label: 'Shop',
  address: 'text',
  country_code: 1,
};
const newHandoffRule: NewHandoffRule = {
  handoff_type: 'both',
  contact_method: { id: 'X1', type: 'email_contact_method_reference' },
};
const handoffRuleChange: HandoffRuleChange = {
  handoff_type: 'both',
  contact_method: { id: 'X1', type: 'email_contact_method_reference' },
};
const newNotificationRule: NewNotificationRule = {
  type: 'assignment_notification_rule',
  start_delay_in_minutes: 0,
  contact_method: { id: 'X1', type: 'email_contact_method_reference' },
  urgency: 'high',
};
const notificationRuleChange: NotificationRuleChange = {
  type: 'assignment_notification_rule',
  start_delay_in_minutes: 0,
  contact_method: { id: 'X1', type: 'email_contact_method_reference' },
  urgency: 'high',
};
const newStatusUpdateRule: NewStatusUpdateRule = {
  contact_method: { id: 'X1', type: 'email_contact_method_reference' },
};
const statusUpdateRuleChange: StatusUpdateRuleChange = {
  contact_method: { id: 'X1', type: 'email_contact_method_reference' },
};

/** Calls of what has to do with user rules. */
export const userRulesCalls: readonly ResourceCall[] = [
  [
    'users.contactMethods.list',
    (pd) => pd.users.contactMethods.list('U1').take(1),
    'GET /users/{id}/contact_methods',
    '/users/U1/contact_methods',
  ],
  [
    'users.contactMethods.get',
    (pd) => pd.users.contactMethods.get('U1', 'C1'),
    'GET /users/{id}/contact_methods/{contact_method_id}',
    '/users/U1/contact_methods/C1',
  ],
  [
    'users.contactMethods.create',
    (pd) => pd.users.contactMethods.create('U1', newContactMethod),
    'POST /users/{id}/contact_methods',
    '/users/U1/contact_methods',
    { contact_method: newContactMethod },
  ],
  [
    'users.contactMethods.update',
    (pd) => pd.users.contactMethods.update('U1', 'C1', contactMethodChange),
    'PUT /users/{id}/contact_methods/{contact_method_id}',
    '/users/U1/contact_methods/C1',
    { contact_method: contactMethodChange },
  ],
  [
    'users.contactMethods.delete',
    (pd) => pd.users.contactMethods.delete('U1', 'C1'),
    'DELETE /users/{id}/contact_methods/{contact_method_id}',
    '/users/U1/contact_methods/C1',
  ],
  [
    'users.handoffRules.list',
    (pd) => pd.users.handoffRules.list('U1').take(1),
    'GET /users/{id}/oncall_handoff_notification_rules',
    '/users/U1/oncall_handoff_notification_rules',
  ],
  [
    'users.handoffRules.get',
    (pd) => pd.users.handoffRules.get('U1', 'O1'),
    'GET /users/{id}/oncall_handoff_notification_rules/{oncall_handoff_notification_rule_id}',
    '/users/U1/oncall_handoff_notification_rules/O1',
  ],
  [
    'users.handoffRules.create',
    (pd) => pd.users.handoffRules.create('U1', newHandoffRule),
    'POST /users/{id}/oncall_handoff_notification_rules',
    '/users/U1/oncall_handoff_notification_rules',
    { oncall_handoff_notification_rule: newHandoffRule },
  ],
  [
    'users.handoffRules.update',
    (pd) => pd.users.handoffRules.update('U1', 'O1', handoffRuleChange),
    'PUT /users/{id}/oncall_handoff_notification_rules/{oncall_handoff_notification_rule_id}',
    '/users/U1/oncall_handoff_notification_rules/O1',
    { oncall_handoff_notification_rule: handoffRuleChange },
  ],
  [
    'users.handoffRules.delete',
    (pd) => pd.users.handoffRules.delete('U1', 'O1'),
    'DELETE /users/{id}/oncall_handoff_notification_rules/{oncall_handoff_notification_rule_id}',
    '/users/U1/oncall_handoff_notification_rules/O1',
  ],
  [
    'users.notificationRules.list',
    (pd) => pd.users.notificationRules.list('U1', { include: ['contact_methods'] }).take(1),
    'GET /users/{id}/notification_rules',
    '/users/U1/notification_rules?include[]=contact_methods',
  ],
  [
    'users.notificationRules.get',
    (pd) => pd.users.notificationRules.get('U1', 'N1', { include: ['contact_methods'] }),
    'GET /users/{id}/notification_rules/{notification_rule_id}',
    '/users/U1/notification_rules/N1?include[]=contact_methods',
  ],
  [
    'users.notificationRules.create',
    (pd) => pd.users.notificationRules.create('U1', newNotificationRule),
    'POST /users/{id}/notification_rules',
    '/users/U1/notification_rules',
    { notification_rule: newNotificationRule },
  ],
  [
    'users.notificationRules.update',
    (pd) => pd.users.notificationRules.update('U1', 'N1', notificationRuleChange),
    'PUT /users/{id}/notification_rules/{notification_rule_id}',
    '/users/U1/notification_rules/N1',
    { notification_rule: notificationRuleChange },
  ],
  [
    'users.notificationRules.delete',
    (pd) => pd.users.notificationRules.delete('U1', 'N1'),
    'DELETE /users/{id}/notification_rules/{notification_rule_id}',
    '/users/U1/notification_rules/N1',
  ],
  [
    'users.statusUpdateRules.list',
    (pd) => pd.users.statusUpdateRules.list('U1', { include: ['contact_methods'] }).take(1),
    'GET /users/{id}/status_update_notification_rules',
    '/users/U1/status_update_notification_rules?include[]=contact_methods',
  ],
  [
    'users.statusUpdateRules.get',
    (pd) => pd.users.statusUpdateRules.get('U1', 'S1', { include: ['contact_methods'] }),
    'GET /users/{id}/status_update_notification_rules/{status_update_notification_rule_id}',
    '/users/U1/status_update_notification_rules/S1?include[]=contact_methods',
  ],
  [
    'users.statusUpdateRules.create',
    (pd) => pd.users.statusUpdateRules.create('U1', newStatusUpdateRule),
    'POST /users/{id}/status_update_notification_rules',
    '/users/U1/status_update_notification_rules',
    { status_update_notification_rule: newStatusUpdateRule },
  ],
  [
    'users.statusUpdateRules.update',
    (pd) => pd.users.statusUpdateRules.update('U1', 'S1', statusUpdateRuleChange),
    'PUT /users/{id}/status_update_notification_rules/{status_update_notification_rule_id}',
    '/users/U1/status_update_notification_rules/S1',
    { status_update_notification_rule: statusUpdateRuleChange },
  ],
  [
    'users.statusUpdateRules.delete',
    (pd) => pd.users.statusUpdateRules.delete('U1', 'S1'),
    'DELETE /users/{id}/status_update_notification_rules/{status_update_notification_rule_id}',
    '/users/U1/status_update_notification_rules/S1',
  ],
];
