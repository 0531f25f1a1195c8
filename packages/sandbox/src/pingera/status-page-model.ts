import type { JsonObject } from './json-object.ts';
import type { PageSettings } from './page-settings.ts';
import type { Period } from './period.ts';

export const COMPONENT_STATUSES = [
  'operational',
  'under_maintenance',
  'degraded_performance',
  'partial_outage',
  'major_outage',
] as const;
export type ComponentStatus = (typeof COMPONENT_STATUSES)[number];

export const INCIDENT_STATUSES = ['investigating', 'identified', 'monitoring', 'resolved'] as const;
export type IncidentStatus = (typeof INCIDENT_STATUSES)[number];

export const MAINTENANCE_STATUSES = ['scheduled', 'in_progress', 'verifying', 'completed'] as const;
type MaintenanceStatus = (typeof MAINTENANCE_STATUSES)[number];

export const INCIDENT_IMPACTS = ['minor', 'major', 'critical'] as const;
type IncidentImpact = (typeof INCIDENT_IMPACTS)[number];

/** A status page as it goes over the wire. */
export interface Page extends PageSettings {
  readonly id: string;
  readonly organization_id: string;
  readonly name: string;
  readonly template: string | null;
  readonly created_at: string;
  readonly updated_at: string;
}

/** A component or a group of them; a group's own status is that of its worst member. */
export interface Component {
  readonly id: string;
  readonly page_id: string;
  readonly name: string;
  readonly description: string | null;
  readonly group: boolean;
  readonly group_id: string | null;
  readonly only_show_if_degraded: boolean;
  readonly position: number | null;
  readonly showcase: boolean;
  readonly start_date: string;
  readonly created_at: string;
  readonly updated_at: string;
  /** Oldest first, never empty; the last one is the present status. */
  readonly periods: readonly Period<ComponentStatus>[];
  readonly isDeleted: boolean;
}

/** A component inside an incident or an update. */
export interface AffectedComponent {
  readonly id: string;
  readonly name: string;
  readonly status: ComponentStatus;
}

export interface IncidentUpdate {
  readonly id: string;
  readonly incident_id: string;
  readonly body: string;
  readonly status: IncidentStatus | MaintenanceStatus;
  readonly deliver_notifications: boolean;
  readonly components: readonly AffectedComponent[];
  readonly created_at: string;
  readonly updated_at: string;
}

export interface Postmortem {
  readonly id: string;
  readonly incident_id: string;
  readonly body: string | null;
  readonly body_updated_at: string | null;
  readonly body_draft: string | null;
  readonly body_draft_updated_at: string | null;
  readonly notify_subscribers: boolean;
  readonly preview_key: string;
  readonly published_at: string | null;
  readonly created_at: string;
  readonly updated_at: string;
}

/** The plan of a maintenance. */
export interface Maintenance {
  readonly startsAt: number;
  readonly endsAt: number;
  readonly reminder_intervals: string;
}

export interface Incident {
  readonly id: string;
  readonly page_id: string;
  readonly name: string;
  readonly body: string;
  readonly status: IncidentStatus | MaintenanceStatus;
  readonly impact: IncidentImpact;
  readonly deliver_notifications: boolean;
  readonly metadata: JsonObject;
  readonly created_at: string;
  readonly updated_at: string;
  readonly monitoring_at: string | null;
  readonly resolved_at: string | null;
  readonly componentIds: readonly string[];
  /** Newest first. */
  readonly updates: readonly IncidentUpdate[];
  readonly postmortem: Postmortem | undefined;
  readonly maintenance: Maintenance | undefined;
}
