import type { Tool } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';
import { createIncident } from './create-incident.ts';
import { escalateIncident } from './escalate-incident.ts';
import { mergeIncidents } from './merge-incidents.ts';
import { reassignIncident } from './reassign-incident.ts';
import { reopenIncident } from './reopen-incident.ts';
import { resolveIncident } from './resolve-incident.ts';
import { snoozeIncident } from './snooze-incident.ts';
import { updateIncident } from './update-incident.ts';
import { updateIncidents } from './update-incidents.ts';

/** Tools that change the course of an incident. */
export const incidentActionTools: readonly Tool<Deps>[] = [
  createIncident,
  resolveIncident,
  reassignIncident,
  snoozeIncident,
  updateIncident,
  updateIncidents,
  escalateIncident,
  reopenIncident,
  mergeIncidents,
];
