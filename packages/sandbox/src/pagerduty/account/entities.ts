export type Urgency = 'high' | 'low';
export type Status = 'triggered' | 'acknowledged' | 'resolved';

export interface Team {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Whether people outside may see it: `none` makes it private; `manager` unless told. */
  readonly defaultRole?: 'manager' | 'none';
}

export interface ContactMethod {
  readonly id: string;
  readonly type: 'email' | 'phone' | 'sms' | 'push_notification';
  readonly label: string;
  readonly address: string;
  /** Of a phone; 1 unless told. */
  readonly countryCode?: number;
}

export interface NotificationRule {
  readonly id: string;
  readonly urgency: Urgency;
  readonly delayMinutes: number;
  readonly contactMethod: ContactMethod;
}

export interface User {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly timeZone: string;
  readonly color: string;
  readonly role:
    | 'owner'
    | 'admin'
    | 'limited_user'
    | 'user'
    | 'observer'
    | 'read_only_user'
    | 'restricted_access'
    | 'read_only_limited_user';
  readonly jobTitle: string | null;
  readonly bio: string | null;
  readonly memberships: readonly { readonly teamId: string; readonly role: string }[];
  readonly contactMethods: readonly ContactMethod[];
  readonly notificationRules: readonly NotificationRule[];
  /** Secret part of the calendar feed's URL. */
  readonly calendarKey: string;
}

export interface Integration {
  readonly id: string;
  readonly name: string;
  readonly type: 'events_api_v2_inbound_integration' | 'generic_email_inbound_integration';
  readonly createdAt: number;
  readonly email: string | null;
  /** The key that events are sent with. */
  readonly key?: string;
}

export interface Service {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly createdAt: number;
  readonly policyId: string;
  readonly teamId: string;
  readonly integrations: readonly Integration[];
  readonly urgency: Urgency | 'support_hours' | 'severity_based';
  /** Turned off: it opens no incidents. */
  readonly isDisabled?: boolean;
  readonly autoResolveSeconds: number | null;
  readonly acknowledgementSeconds: number | null;
  /** Services that this one calls. */
  readonly dependsOn: readonly string[];
}

export interface Target {
  readonly kind: 'user' | 'schedule' | 'schedule_v3';
  readonly id: string;
}

export interface EscalationRule {
  readonly id: string;
  readonly delayMinutes: number;
  readonly targets: readonly Target[];
}

export interface EscalationPolicy {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** The first is the team of its services, as the story has them. */
  readonly teamIds: readonly string[];
  readonly loops: number;
  readonly rules: readonly EscalationRule[];
}

export interface Priority {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

export interface ChangeEvent {
  readonly id: string;
  readonly at: number;
  readonly summary: string;
  readonly source: string;
  readonly serviceId: string;
  readonly integrationId: string;
  readonly details: Readonly<Record<string, unknown>>;
  readonly links: readonly { readonly href: string; readonly text?: string | undefined }[];
}
