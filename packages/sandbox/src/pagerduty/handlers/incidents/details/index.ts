import type { Handlers } from '../../../request/context.ts';
import { updateAlert, updateAlerts } from './alerts.ts';
import { deleteNote, updateNote } from './notes.ts';
import { outlier } from './outlier.ts';

export const incidentDetailHandlers: Handlers = {
  'GET /incidents/{id}/outlier_incident': outlier,
  'PUT /incidents/{id}/notes/{note_id}': updateNote,
  'DELETE /incidents/{id}/notes/{note_id}': deleteNote,
  'PUT /incidents/{id}/alerts': updateAlerts,
  'PUT /incidents/{id}/alerts/{alert_id}': updateAlert,
};
