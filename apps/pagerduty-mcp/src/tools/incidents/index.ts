import type { Tool } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { acknowledgeIncident } from './acknowledge-incident.ts';
import { incidentActionTools } from './actions/index.ts';
import { addIncidentNote } from './add-incident-note.ts';
import { incidentDetailTools } from './details/index.ts';
import { getIncident } from './get-incident.ts';
import { listIncidents } from './list-incidents.ts';
import { incidentResponseTools } from './response/index.ts';

/** Tools for incidents. */
export const incidentTools: readonly Tool<Deps>[] = [
  listIncidents,
  getIncident,
  acknowledgeIncident,
  addIncidentNote,
  ...incidentActionTools,
  ...incidentDetailTools,
  ...incidentResponseTools,
];
