import type { Handlers } from '../request/context.ts';
import { abilityHandlers } from './abilities.ts';
import { changeEventHandlers } from './change-events.ts';
import { escalationPolicyHandlers } from './escalation-policies.ts';
import { incidentAlertHandlers } from './incident-alerts.ts';
import { incidentNoteHandlers } from './incident-notes.ts';
import { incidentHandlers } from './incidents.ts';
import { logEntryHandlers } from './log-entries.ts';
import { onCallHandlers } from './on-calls.ts';
import { priorityHandlers } from './priorities.ts';
import { scheduleHandlers } from './schedules.ts';
import { serviceHandlers } from './services.ts';
import { similarIncidentHandlers } from './similar-incidents.ts';
import { teamHandlers } from './teams.ts';
import { userHandlers } from './users.ts';

/** Every operation that the sandbox serves. */
export const handlers: Handlers = {
  ...abilityHandlers,
  ...changeEventHandlers,
  ...escalationPolicyHandlers,
  ...incidentAlertHandlers,
  ...incidentHandlers,
  ...incidentNoteHandlers,
  ...logEntryHandlers,
  ...onCallHandlers,
  ...priorityHandlers,
  ...scheduleHandlers,
  ...serviceHandlers,
  ...similarIncidentHandlers,
  ...teamHandlers,
  ...userHandlers,
};
