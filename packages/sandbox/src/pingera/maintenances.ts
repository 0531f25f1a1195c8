import type { Account } from './account.ts';
import { deliver } from './deliveries.ts';
import { takeStep } from './incident-progress.ts';
import type { Incident, Maintenance } from './status-page-model.ts';
import type { World } from './world.ts';

/** Lets the maintenances of an account begin and end as planned, and tells subscribers. */
export function advanceMaintenances(world: World, account: Account, now: number): void {
  for (const incident of [...account.incidents.values()]) {
    const { maintenance } = incident;
    if (maintenance !== undefined) advanceMaintenance(world, account, incident, maintenance, now);
  }
}

function advanceMaintenance(
  world: World,
  account: Account,
  incident: Incident,
  { startsAt, endsAt }: Maintenance,
  now: number,
): void {
  const move = (from: Incident, status: 'in_progress' | 'completed', at: number) => {
    const id = world.newId();
    const body = status === 'completed' ? 'The maintenance is over.' : 'The maintenance has begun.';
    deliver(world, 'incident_updated', incident, { updateId: id, at });
    return takeStep(account, from, { id, at, status, body, isDelivered: true });
  };
  const isDue = incident.status === 'scheduled' && now >= startsAt;
  const current = isDue ? move(incident, 'in_progress', startsAt) : incident;
  if (current.status === 'in_progress' && now >= endsAt) move(current, 'completed', endsAt);
}
