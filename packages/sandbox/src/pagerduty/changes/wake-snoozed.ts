import type { Account } from '../account/account.ts';
import { record } from './record.ts';

/** Triggers again what was snoozed until now. */
export function wakeSnoozed(account: Account, now: number): void {
  for (const incident of account.incidents) {
    const { snoozedUntil: at } = incident;
    if (at === null || at > now) continue;
    incident.status = 'triggered';
    incident.statusAt = at;
    incident.statusBy = { kind: 'service', id: incident.serviceId };
    incident.acknowledgements = [];
    incident.snoozedUntil = null;
    const agent = incident.statusBy;
    record(account, incident, { at, kind: 'unacknowledge', agent, channel: 'timeout' });
  }
}
