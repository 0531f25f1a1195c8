import * as z from 'zod/mini';
import type { ContactMethod, NotificationRule, User } from '../../account/entities.ts';
import type { Context, Handler } from '../../request/context.ts';
import { Parameters } from '../../request/parameters.ts';
import { invalid } from '../../request/refusals.ts';
import { contactMethodView, ruleView } from '../../views/user-view.ts';
import { find } from '../find.ts';
import { findUser } from '../users.ts';
import { audit, type ChangedReferences } from './audit.ts';

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
    country_code: z.optional(z.int().check(z.minimum(1), z.maximum(1999))),
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
  const { type, address, label, country_code } = parsed.data.contact_method;
  if (type === 'email_contact_method' ? !address.includes('@') : /\D/.test(address)) {
    throw invalid('Address is invalid');
  }
  if (type !== 'email_contact_method' && country_code === undefined) {
    throw invalid('country_code is required');
  }
  if (user.contactMethods.some((each) => each.address === address && each.type === types[type])) {
    throw invalid('User Contact method must be unique');
  }
  const method: ContactMethod = {
    id: context.account.ids.entity(),
    type: types[type],
    label: label ?? 'Other',
    address,
    ...(country_code === undefined ? {} : { countryCode: country_code }),
  };
  change(context, {
    ...{ user, with: { contactMethods: [...user.contactMethods, method] } },
    trail: { name: 'contact_methods', added: [methodReference(method)] },
  });
  return { status: 201, body: { contact_method: contactMethodView(user, method) } };
};

/** The rules that use it go with it. */
export const deleteContactMethod: Handler = ({ path }, context) => {
  const user = findUser(context, path['id']);
  const method = byId(user.contactMethods, path['contact_method_id']);
  change(context, {
    user,
    with: {
      contactMethods: user.contactMethods.filter(({ id }) => id !== method.id),
      notificationRules: user.notificationRules.filter(
        ({ contactMethod }) => contactMethod.id !== method.id,
      ),
    },
    trail: { name: 'contact_methods', removed: [methodReference(method)] },
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
  change(context, {
    ...{ user, with: { notificationRules: [...user.notificationRules, rule] } },
    trail: { name: 'notification_rules', added: [ruleReference(rule)] },
  });
  return { status: 201, body: { notification_rule: ruleView(user, rule) } };
};

export const deleteNotificationRule: Handler = ({ path }, context) => {
  const user = findUser(context, path['id']);
  const rule = byId(user.notificationRules, path['notification_rule_id']);
  change(context, {
    ...{ user, with: { notificationRules: user.notificationRules.filter((it) => it !== rule) } },
    trail: { name: 'notification_rules', removed: [ruleReference(rule)] },
  });
  return { status: 204 };
};

interface ReachChange {
  readonly user: User;
  readonly with: Partial<User>;
  readonly trail: ChangedReferences;
}

function change(context: Context, { user, with: fields, trail }: ReachChange): void {
  context.account.users.set(user.id, { ...user, ...fields });
  audit(context, {
    ...{ action: 'update', kind: 'users', id: user.id, name: user.name },
    references: [trail],
  });
}

function methodReference({ id, type, label }: ContactMethod) {
  return { id, type: `${type}_contact_method_reference`, summary: label };
}

function ruleReference({ id, urgency, delayMinutes }: NotificationRule) {
  const summary = `${urgency} urgency after ${delayMinutes} minutes`;
  return { id, type: 'assignment_notification_rule_reference', summary };
}

function byId<T extends { readonly id: string }>(all: readonly T[], id: string | undefined): T {
  return find(new Map(all.map((each) => [each.id, each])), id);
}
