import type { Account } from './account.ts';
import { setStatuses } from './component-rows.ts';
import { toNaive } from './dates.ts';
import { affectedComponents } from './incident-rows.ts';
import type { ComponentStatus, Incident, IncidentUpdate } from './status-page-model.ts';

/** One step in the life of an incident. */
interface Step {
  /** Id of the update that tells of it. */
  readonly id: string;
  readonly at: number;
  readonly body: string;
  readonly status: Incident['status'];
  /** Statuses to set, by component id. */
  readonly components?: Readonly<Record<string, ComponentStatus>> | undefined;
  readonly isDelivered: boolean;
}

/**
 * Adds an update to the incident and stores it. Ending it makes its components operational, except
 * those for which the step says otherwise.
 */
export function takeStep(account: Account, incident: Incident, step: Step): Incident {
  const stamp = toNaive(step.at);
  const componentIds = [
    ...new Set([...incident.componentIds, ...Object.keys(step.components ?? {})]),
  ];
  const statuses = { ...implied(incident, step), ...step.components };
  setStatuses(account, statuses, { at: step.at, stamp });
  const update: IncidentUpdate = {
    id: step.id,
    incident_id: incident.id,
    body: step.body,
    status: step.status,
    deliver_notifications: step.isDelivered,
    components: affectedComponents(account, componentIds),
    created_at: stamp,
    updated_at: stamp,
  };
  const next: Incident = {
    ...incident,
    ...milestones(incident, step),
    status: step.status,
    componentIds,
    updates: [update, ...incident.updates],
    updated_at: stamp,
  };
  account.incidents.set(incident.id, next);
  return next;
}

function implied(incident: Incident, { status }: Step): Record<string, ComponentStatus> {
  if (status === incident.status) return {};
  if (status === 'resolved' || status === 'completed') return all(incident, 'operational');
  return status === 'in_progress' ? all(incident, 'under_maintenance') : {};
}

function all({ componentIds }: Incident, status: ComponentStatus) {
  return Object.fromEntries(componentIds.map((id) => [id, status]));
}

function milestones({ monitoring_at }: Incident, { status, at }: Step) {
  const isOver = status === 'resolved' || status === 'completed';
  return {
    monitoring_at: status === 'monitoring' ? toNaive(at) : monitoring_at,
    resolved_at: isOver ? toNaive(at) : null,
  };
}
