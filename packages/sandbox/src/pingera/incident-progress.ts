import type { Account } from './account.ts';
import { setStatuses } from './component-rows.ts';
import { toNaive } from './dates.ts';
import { affectedComponents } from './incident-rows.ts';
import type {
  ComponentStatus,
  Incident,
  IncidentUpdate,
  MaintenanceStatus,
} from './status-page-model.ts';

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

/** Lets the maintenances of an account begin and end as planned. */
export function advanceMaintenances(account: Account, now: number, newId: () => string): void {
  for (const incident of [...account.incidents.values()]) {
    const { maintenance } = incident;
    if (maintenance === undefined) continue;
    const begun = incident.status === 'scheduled' && now >= maintenance.startsAt;
    const current = begun
      ? takeStep(account, incident, {
          ...plannedStep('in_progress', 'The maintenance has begun.', maintenance.startsAt),
          id: newId(),
        })
      : incident;
    if (current.status !== 'in_progress' || now < maintenance.endsAt) continue;
    takeStep(account, current, {
      ...plannedStep('completed', 'The maintenance is completed.', maintenance.endsAt),
      id: newId(),
    });
  }
}

function plannedStep(status: MaintenanceStatus, body: string, at: number): Omit<Step, 'id'> {
  return { status, body, at, isDelivered: true };
}

function implied(incident: Incident, { status }: Step): Record<string, ComponentStatus> {
  if (status === incident.status) return {};
  if (status === 'resolved' || status === 'completed') return all(incident, 'operational');
  return status === 'in_progress' ? all(incident, 'under_maintenance') : {};
}

function all({ componentIds }: Incident, status: ComponentStatus) {
  return Object.fromEntries(componentIds.map((id) => [id, status]));
}

function milestones(incident: Incident, { status, at }: Step) {
  const stamp = toNaive(at);
  if (status === 'monitoring') return { monitoring_at: stamp, resolved_at: null };
  if (status === 'resolved' || status === 'completed') {
    return { resolved_at: status === incident.status ? incident.resolved_at : stamp };
  }
  return { resolved_at: null };
}
