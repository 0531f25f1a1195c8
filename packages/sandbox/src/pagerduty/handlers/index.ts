import type { Handlers } from '../request/context.ts';
import { abilityHandlers } from './abilities.ts';
import { analyticsHandlers } from './analytics/index.ts';
import { automationHandlers } from './automation/index.ts';
import { changeEventHandlers } from './change-events.ts';
import { escalationPolicyHandlers } from './escalation-policies.ts';
import { incidentAlertHandlers } from './incident-alerts.ts';
import { incidentNoteHandlers } from './incident-notes.ts';
import { incidentsHandlers } from './incidents/index.ts';
import { incidentHandlers } from './incidents.ts';
import { logEntryHandlers } from './log-entries.ts';
import { onCallHandlers } from './on-calls.ts';
import { oncallHandlers } from './oncall/index.ts';
import { peopleHandlers } from './people/index.ts';
import { priorityHandlers } from './priorities.ts';
import { scheduleHandlers } from './schedules.ts';
import { servicesHandlers } from './services/index.ts';
import { serviceHandlers } from './services.ts';
import { similarIncidentHandlers } from './similar-incidents.ts';
import { statusPagesHandlers } from './status-pages/index.ts';
import { teamHandlers } from './teams.ts';
import { userHandlers } from './users.ts';
import { webhooksHandlers } from './webhooks/index.ts';

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
  ...incidentsHandlers,
  ...oncallHandlers,
  ...servicesHandlers,
  ...peopleHandlers,
  ...analyticsHandlers,
  ...automationHandlers,
  ...statusPagesHandlers,
  ...webhooksHandlers,
};
