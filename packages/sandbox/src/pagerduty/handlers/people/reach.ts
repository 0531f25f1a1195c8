import * as z from 'zod/mini';
import type { Account } from '../../account/account.ts';
import type { ContactMethod, NotificationRule, User } from '../../account/entities.ts';
import type { Handler } from '../../request/context.ts';
import { Parameters } from '../../request/parameters.ts';
import { invalid } from '../../request/refusals.ts';
import { contactMethodView, ruleView } from '../../views/user-view.ts';
import { find } from '../find.ts';
import { findUser } from '../users.ts';

const types = {
  email_contact_method: 'email',
  phone_contact_method: 'phone',
  sms_contact_method: 'sms',
} as const;
const Method = z.object({
  contact_method: z.object({
    type: z.enum(['email_contact_method', 'phone_contact_method', 'sms_contact_method']),
    label: z.optional(z.string()),
    address: z.string().check(z.minLength(1)),
  }),
});
const Rule = z.object({
  notification_rule: z.object({
    urgency: z.enum(['high', 'low']),
    start_delay_in_minutes: z.int().check(z.minimum(0)),
    contact_method: z.object({ id: z.string() }),
  }),
});

export const createContactMethod: Handler = ({ path, body }, context) => {
  const user = findUser(context, path['id']);
  const parsed = Method.safeParse(body);
  if (!parsed.success) throw invalid('contact_method is not valid');
  const { type, address, label } = parsed.data.contact_method;
  if (user.contactMethods.some((each) => each.address === address && each.type === types[type])) {
    throw invalid('User Contact method must be unique');
  }
  const method: ContactMethod = {
    id: context.account.ids.entity(),
    type: types[type],
    label: label ?? 'Other',
    address,
  };
  replace(context.account, user, { contactMethods: [...user.contactMethods, method] });
  return { status: 201, body: { contact_method: contactMethodView(user, method) } };
};

/** The rules that use it go with it. */
export const deleteContactMethod: Handler = ({ path }, context) => {
  const user = findUser(context, path['id']);
  const { id } = byId(user.contactMethods, path['contact_method_id']);
  replace(context.account, user, {
    contactMethods: user.contactMethods.filter((each) => each.id !== id),
    notificationRules: user.notificationRules.filter(
      ({ contactMethod }) => contactMethod.id !== id,
    ),
  });
  return { status: 204 };
};

export const listNotificationRules: Handler = ({ path, query }, context) => {
  const user = findUser(context, path['id']);
  const parameters = new Parameters(query);
  const urgency = parameters.choice('urgency', ['high', 'low', 'all']) ?? 'high';
  parameters.choices('include', ['contact_methods']);
  parameters.check();
  const rules = user.notificationRules.filter(
    (rule) => urgency === 'all' || rule.urgency === urgency,
  );
  return { status: 200, body: { notification_rules: rules.map((rule) => ruleView(user, rule)) } };
};

export const createNotificationRule: Handler = ({ path, body }, context) => {
  const user = findUser(context, path['id']);
  const parsed = Rule.safeParse(body);
  if (!parsed.success) throw invalid('notification_rule is not valid');
  const { urgency, start_delay_in_minutes, contact_method } = parsed.data.notification_rule;
  const rule: NotificationRule = {
    id: context.account.ids.entity(),
    urgency,
    delayMinutes: start_delay_in_minutes,
    contactMethod: byId(user.contactMethods, contact_method.id),
  };
  replace(context.account, user, { notificationRules: [...user.notificationRules, rule] });
  return { status: 201, body: { notification_rule: ruleView(user, rule) } };
};

export const deleteNotificationRule: Handler = ({ path }, context) => {
  const user = findUser(context, path['id']);
  const { id } = byId(user.notificationRules, path['notification_rule_id']);
  replace(context.account, user, {
    notificationRules: user.notificationRules.filter((each) => each.id !== id),
  });
  return { status: 204 };
};

function replace({ users }: Account, user: User, change: Partial<User>): void {
  users.set(user.id, { ...user, ...change });
}

function byId<T extends { readonly id: string }>(all: readonly T[], id: string | undefined): T {
  return find(new Map(all.map((each) => [each.id, each])), id);
}
