import type { Account } from '../account/account.ts';
import type { Incident, LogEntry } from '../account/incident.ts';

/** Writes into the log of an incident, and of the account. */
export function record(
  account: Account,
  incident: Incident,
  event: Omit<LogEntry, 'serial' | 'incident'>,
): void {
  const entry = { serial: account.ids.logSerial(), incident, ...event };
  incident.log.push(entry);
  account.log.push(entry);
  incident.updatedAt = event.at;
}
