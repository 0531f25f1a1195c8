import type { Account } from '../account/account.ts';

/** Notes which services are under maintenance. */
export function markMaintained({ records, maintained }: Account, now: number): void {
  maintained.clear();
  for (const { start_time, end_time, services } of records.of('maintenance_windows').values()) {
    const isOn = Date.parse(String(start_time)) <= now && Date.parse(String(end_time)) > now;
    if (!isOn || !Array.isArray(services)) continue;
    for (const { id } of services) maintained.add(id);
  }
}
