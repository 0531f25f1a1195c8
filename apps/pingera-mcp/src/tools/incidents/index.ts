import type { Tool } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { addIncidentUpdate } from './add-incident-update.ts';
import { createIncident } from './create-incident.ts';
import { deleteIncident } from './delete-incident.ts';
import { deleteIncidentUpdate } from './delete-incident-update.ts';
import { getIncidentDetails } from './get-incident-details.ts';
import { getIncidentUpdateDetails } from './get-incident-update-details.ts';
import { getIncidentUpdates } from './get-incident-updates.ts';
import { getPostmortem } from './get-postmortem.ts';
import { listIncidents } from './list-incidents.ts';
import { listStatusValues } from './list-status-values.ts';
import { listUnresolvedIncidents } from './list-unresolved-incidents.ts';
import { logPastIncident } from './log-past-incident.ts';
import { patchIncident } from './patch-incident.ts';
import { publishPostmortem } from './publish-postmortem.ts';
import { savePostmortem } from './save-postmortem.ts';
import { updateIncident } from './update-incident.ts';
import { updateIncidentUpdate } from './update-incident-update.ts';

/** Tools for incidents on status pages. */
export const incidentTools: readonly Tool<Deps>[] = [
  listIncidents,
  listUnresolvedIncidents,
  getIncidentDetails,
  getIncidentUpdates,
  getIncidentUpdateDetails,
  getPostmortem,
  listStatusValues,
  createIncident,
  addIncidentUpdate,
  patchIncident,
  updateIncident,
  updateIncidentUpdate,
  logPastIncident,
  savePostmortem,
  publishPostmortem,
  deleteIncident,
  deleteIncidentUpdate,
];
