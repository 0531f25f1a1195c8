import type { Account } from '../account/account.ts';
import type { Incident, LogEntry } from '../account/incident.ts';
import { apiUrl, asReference, type Head, head, webUrl } from './reference.ts';

export function incidentHead({ id, number, title }: Incident): Head {
  return head('incident', id, `[#${number}] ${title}`);
}

export function incidentReference(incident: Incident): Head {
  return asReference(incidentHead(incident));
}

export function logEntryHead(account: Account, entry: LogEntry, summary: string): Head {
  const id = account.ids.logEntry(entry.serial);
  const incidentId = entry.incident.id;
  return {
    id,
    type: `${entry.kind}_log_entry`,
    summary,
    self: apiUrl(`log_entries/${id}?incident_id=${incidentId}`),
    html_url: webUrl(`incidents/${incidentId}/log_entries/${id}`),
  };
}
