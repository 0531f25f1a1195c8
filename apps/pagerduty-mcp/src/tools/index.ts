import type { Tool } from 'mcp-kit';
import type { Deps } from '../deps.ts';
import { acknowledgeIncident } from './acknowledge-incident.ts';
import { addIncidentNote } from './add-incident-note.ts';
import { buildUserContext } from './build-user-context.ts';
import { callApi } from './call-api.ts';
import { getIncident } from './get-incident.ts';
import { listIncidents } from './list-incidents.ts';
import { listOncalls } from './list-oncalls.ts';
import { searchApi } from './search-api.ts';

/** Every tool of this server, in the order clients see them. */
export const tools: readonly Tool<Deps>[] = [
  listIncidents,
  getIncident,
  acknowledgeIncident,
  addIncidentNote,
  listOncalls,
  buildUserContext,
  searchApi,
  callApi,
];
