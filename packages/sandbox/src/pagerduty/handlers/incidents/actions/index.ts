import type { Handlers } from '../../../request/context.ts';
import { createIncident } from './create-incident.ts';
import { mergeIncidents } from './merge-incidents.ts';
import { snoozeIncident } from './snooze-incident.ts';

export const incidentActionHandlers: Handlers = {
  'POST /incidents': createIncident,
  'PUT /incidents/{id}/merge': mergeIncidents,
  'POST /incidents/{id}/snooze': snoozeIncident,
};
