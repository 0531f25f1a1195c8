import { ok } from './replies.ts';
import type { Handlers } from './session.ts';
import {
  COMPONENT_STATUSES,
  INCIDENT_IMPACTS,
  INCIDENT_STATUSES,
  MAINTENANCE_STATUSES,
} from './status-page-model.ts';

export const valueListHandlers: Handlers = {
  'GET /component-statuses': () => ok(COMPONENT_STATUSES),
  'GET /incident-statuses': () => ok(INCIDENT_STATUSES),
  'GET /incident-impacts': () => ok(INCIDENT_IMPACTS),
  'GET /maintenance-statuses': () => ok(MAINTENANCE_STATUSES),
};
