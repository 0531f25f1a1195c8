import { ToolError } from 'mcp-kit';
import { ApiError, type Incident, type IncidentChange, type PagerDuty } from 'pagerduty-sdk';

/** A change that makes no sense twice. */
interface OnceChange {
  readonly change: IncidentChange;
  /** Whether the incident is so already. */
  isSo(incident: Incident): boolean;
  /** PagerDuty's number for the refusal of a change that somebody else was faster with. */
  readonly alreadySo?: number;
  readonly signal: AbortSignal;
}

/** An incident after a change, or as it was where the change had been made already. */
interface Changed {
  readonly incident: Incident;
  /** Such as `Incident 4711`. */
  readonly name: string;
  readonly isChanged: boolean;
}

/** Changes an incident unless it is so already. */
export async function changeOnce(
  pagerduty: PagerDuty,
  incidentId: string,
  { change, isSo, alreadySo, signal }: OnceChange,
): Promise<Changed> {
  const before = await pagerduty.incidents.get(incidentId, {}, { signal });
  const name = nameOf(before, incidentId);
  if (isSo(before)) return { incident: before, name, isChanged: false };
  const id = before.id ?? incidentId;
  try {
    const incident = await pagerduty.incidents.update(id, change, { signal });
    return { incident, name, isChanged: true };
  } catch (error) {
    // Somebody else was faster, which is what the caller wanted.
    const isDone = alreadySo !== undefined && error instanceof ApiError && error.code === alreadySo;
    if (!isDone) throw error;
    return { incident: await pagerduty.incidents.get(id, {}, { signal }), name, isChanged: true };
  }
}

/** What people call an incident. */
export function nameOf({ incident_number: number }: Incident, asked: string): string {
  return `Incident ${number ?? asked}`;
}

/** Refuses what makes no sense for a resolved incident. */
export function refuseResolved(incident: Incident, asked: string, done: string): void {
  if (incident.status !== 'resolved') return;
  throw new ToolError({
    code: 'CONFLICT',
    message: `${nameOf(incident, asked)} is resolved, and cannot be ${done}`,
    hint: 'Nothing was changed. To open it again use reopen_incident.',
  });
}
