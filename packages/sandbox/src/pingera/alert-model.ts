import type { Beat } from './beats.ts';
import type { JsonObject } from './json-object.ts';

export const CHANNEL_TYPES = ['email', 'webhook', 'statuspage', 'telegram'] as const;
type ChannelType = (typeof CHANNEL_TYPES)[number];

export const SEVERITIES = ['low', 'medium', 'high', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const CONDITIONS = [
  'check_failed',
  'check_timeout',
  'check_degraded',
  'consecutive_failures',
  'uptime_below_threshold',
] as const;
export type Condition = (typeof CONDITIONS)[number];

type AlertStatus = 'firing' | 'acknowledged' | 'resolved' | 'suppressed';

export interface AlertChannel {
  readonly id: string;
  readonly name: string;
  readonly type: ChannelType;
  readonly configuration: JsonObject;
  readonly enabled: boolean;
  readonly last_used_at: string | null;
  readonly created_at: string;
  readonly updated_at: string;
}

export interface AlertRule {
  readonly id: string;
  readonly name: string;
  readonly check_id: string;
  readonly condition: Condition;
  readonly condition_parameters: JsonObject;
  readonly severity: Severity;
  readonly channel_ids: readonly string[];
  readonly enabled: boolean;
  /** Seconds. */
  readonly cooldown_period: number;
  readonly auto_resolve: boolean;
  readonly created_at: string;
  readonly updated_at: string;
}

/** What a rule fired; it outlives its rule and its check, so it keeps their names. */
export interface Alert {
  readonly id: string;
  readonly rule_id: string;
  readonly rule_name: string;
  readonly check_id: string;
  readonly check_name: string;
  readonly title: string;
  readonly description: string;
  readonly severity: Severity;
  readonly status: AlertStatus;
  readonly alert_metadata: JsonObject;
  readonly firedAt: number;
  readonly acknowledgedAt: number | null;
  readonly acknowledged_by_id: string | null;
  readonly resolvedAt: number | null;
  readonly notifications: readonly AlertNotification[];
}

/** One delivery of an alert to a channel. */
export interface AlertNotification {
  readonly id: string;
  readonly alert_id: string;
  readonly channel_id: string;
  readonly channel_name: string;
  readonly channel_type: ChannelType;
  readonly notification_type: 'alert_fired' | 'alert_resolved' | 'alert_acknowledged';
  readonly status: 'pending' | 'sent' | 'failed' | 'retrying';
  readonly error_message: string | null;
  readonly retry_count: number;
  readonly sent_at: string | null;
  readonly created_at: string;
}

export interface Heartbeat {
  readonly id: string;
  readonly name: string;
  readonly period_seconds: number;
  readonly grace_seconds: number;
  readonly active: boolean;
  readonly channelIds: readonly string[];
  readonly created_at: string;
  readonly updated_at: string;
  readonly createdAt: number;
  /** When the job behind it reports by itself. */
  readonly senders: readonly Beat[];
  /** Pings that came in through the API, oldest first. */
  readonly pings: readonly HeartbeatPing[];
  readonly salt: number;
}

export interface HeartbeatPing {
  readonly id: string;
  readonly at: number;
  readonly source_ip: string;
  readonly user_agent: string;
  readonly ping_data: JsonObject;
}

export interface Secret {
  readonly id: string;
  readonly secret_name: string;
  readonly secret_value: string;
  readonly created_by: string;
  readonly updated_by: string;
  readonly created_at: string;
  readonly updated_at: string;
}
