import type { Account } from './account.ts';
import { statusOf } from './component-rows.ts';
import { toNaive } from './dates.ts';
import type { AffectedComponent, Incident, Maintenance } from './status-page-model.ts';

/** The incident as it goes over the wire. */
export function toIncidentRow(account: Account, incident: Incident) {
  const { componentIds, updates, postmortem, maintenance, ...row } = incident;
  return {
    ...row,
    components: affectedComponents(account, componentIds),
    incident_updates: updates,
    ...scheduleFields(maintenance),
    postmortem_body: postmortem?.body ?? null,
    postmortem_body_last_updated_at: postmortem?.body_updated_at ?? null,
    postmortem_published_at: postmortem?.published_at ?? null,
  };
}

/** The components with their present status; those that are gone are left out. */
export function affectedComponents(
  account: Account,
  ids: readonly string[],
): readonly AffectedComponent[] {
  return ids.flatMap((id) => {
    const component = account.components.get(id);
    if (component === undefined) return [];
    return [{ id, name: component.name, status: statusOf(account, component) }];
  });
}

/** True while the incident asks for attention; a maintenance does once it has begun. */
export function isUnresolved({ status }: Incident): boolean {
  return status !== 'resolved' && status !== 'completed' && status !== 'scheduled';
}

function scheduleFields(maintenance: Maintenance | undefined) {
  const isScheduled = maintenance !== undefined;
  return {
    scheduled_for: isScheduled ? toNaive(maintenance.startsAt) : null,
    scheduled_until: isScheduled ? toNaive(maintenance.endsAt) : null,
    scheduled_auto_in_progress: isScheduled,
    scheduled_auto_completed: isScheduled,
    scheduled_remind_prior: isScheduled,
    scheduled_reminded_at: null,
    reminder_intervals: maintenance?.reminder_intervals ?? null,
    auto_transition_to_maintenance_state: isScheduled,
    auto_transition_to_operational_state: isScheduled,
    auto_transition_deliver_notifications_at_start: isScheduled,
    auto_transition_deliver_notifications_at_end: isScheduled,
  };
}
