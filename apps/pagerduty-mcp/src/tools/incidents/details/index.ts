import type { Tool } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';
import { deleteIncidentNote } from './delete-incident-note.ts';
import { getChangeEvent } from './get-change-event.ts';
import { getIncidentAlert } from './get-incident-alert.ts';
import { getIncidentContext } from './get-incident-context.ts';
import { getLogEntry } from './get-log-entry.ts';
import { getOutlierIncident } from './get-outlier-incident.ts';
import { listChangeEvents } from './list-change-events.ts';
import { listIncidentAlerts } from './list-incident-alerts.ts';
import { listIncidentLogEntries } from './list-incident-log-entries.ts';
import { listIncidentNotes } from './list-incident-notes.ts';
import { listLogEntries } from './list-log-entries.ts';
import { listPastIncidents } from './list-past-incidents.ts';
import { listPriorities } from './list-priorities.ts';
import { listRelatedIncidents } from './list-related-incidents.ts';
import { updateIncidentAlerts } from './update-incident-alerts.ts';
import { updateIncidentNote } from './update-incident-note.ts';

/** Tools for what belongs to an incident. */
export const incidentDetailTools: readonly Tool<Deps>[] = [
  getIncidentContext,
  listIncidentLogEntries,
  listIncidentAlerts,
  getIncidentAlert,
  updateIncidentAlerts,
  listIncidentNotes,
  updateIncidentNote,
  deleteIncidentNote,
  listPastIncidents,
  listRelatedIncidents,
  getOutlierIncident,
  listChangeEvents,
  getChangeEvent,
  listLogEntries,
  getLogEntry,
  listPriorities,
];
