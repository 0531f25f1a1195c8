import { type Account, SUBDOMAIN } from '../account/account.ts';
import type { ContactMethod, NotificationRule, User } from '../account/entities.ts';
import type { FieldsOf } from './fields.ts';
import { apiUrl, asReference, type Head, head, teamReference } from './reference.ts';
import { teamView } from './team-view.ts';

export const userIncludes = [
  'contact_methods',
  'notification_rules',
  'teams',
  'subdomains',
] as const;

/** What of a user's surroundings is shown in full. */
type UserInclude = (typeof userIncludes)[number] | 'calendar_urls';

export function userView(
  account: Account,
  user: User,
  includes: readonly UserInclude[] = [],
): FieldsOf<'User'> {
  const full = new Set(includes);
  const feed = `webcal.pagerduty.com/private/${user.calendarKey}/feed`;
  return {
    ...head('user', user.id, user.name),
    name: user.name,
    email: user.email,
    time_zone: user.timeZone,
    color: user.color,
    avatar_url: `https://pd-static-assets.pagerduty.com/users/${user.id}.png`,
    role: user.role,
    description: user.bio,
    invitation_sent: false,
    created_via_sso: true,
    job_title: user.jobTitle,
    teams: user.memberships.map(({ teamId }) =>
      full.has('teams') ? teamView(account, teamId) : teamReference(account, teamId),
    ),
    contact_methods: user.contactMethods.map((method) =>
      full.has('contact_methods')
        ? contactMethodView(user, method)
        : asReference(methodHead(user, method)),
    ),
    notification_rules: user.notificationRules.map((rule) =>
      full.has('notification_rules') ? ruleView(user, rule) : asReference(ruleHead(user, rule)),
    ),
    ...(full.has('subdomains') ? { subdomains: [SUBDOMAIN] } : {}),
    ...(full.has('calendar_urls')
      ? { http_cal_url: `https://${feed}`, web_cal_url: `webcal://${feed}` }
      : {}),
  };
}

export function contactMethodView(user: User, method: ContactMethod) {
  const { type, label, address, countryCode: country_code = 1 } = method;
  const own = {
    email: { send_short_email: false },
    push_notification: { device_type: 'ios', sounds: [], blacklisted: false },
    sms: { country_code, enabled: true, blacklisted: false },
    phone: { country_code, enabled: true, blacklisted: false },
  };
  return { ...methodHead(user, method), label, address, ...own[type] };
}

export function ruleView(user: User, rule: NotificationRule): FieldsOf<'NotificationRule'> {
  return {
    ...ruleHead(user, rule),
    start_delay_in_minutes: rule.delayMinutes,
    urgency: rule.urgency,
    contact_method: asReference(methodHead(user, rule.contactMethod)),
  };
}

function methodHead({ id: userId }: User, { id, type, label }: ContactMethod): Head {
  return {
    id,
    type: `${type}_contact_method`,
    summary: label,
    self: apiUrl(`users/${userId}/contact_methods/${id}`),
    html_url: null,
  };
}

function ruleHead({ id: userId }: User, rule: NotificationRule): Head {
  const { id, delayMinutes, contactMethod } = rule;
  return {
    id,
    type: 'assignment_notification_rule',
    summary: `${delayMinutes} minutes: channel ${contactMethod.id}`,
    self: apiUrl(`users/${userId}/notification_rules/${id}`),
    html_url: null,
  };
}
