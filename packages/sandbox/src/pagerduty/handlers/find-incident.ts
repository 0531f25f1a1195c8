import type { Account } from '../account/account.ts';
import type { Incident } from '../account/incident.ts';
import { notFound } from '../request/refusals.ts';

/** The incident of an id or an incident number; refuses with 404 when there is none. */
export function findIncident({ incidents }: Account, idOrNumber: string | undefined): Incident {
  const found = incidents.find(
    ({ id, number }) => id === idOrNumber || String(number) === idOrNumber,
  );
  if (found === undefined) throw notFound();
  return found;
}
