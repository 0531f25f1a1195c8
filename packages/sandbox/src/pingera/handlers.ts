import { alertChannelHandlers } from './alert-channels.ts';
import { alertRuleHandlers } from './alert-rules.ts';
import { alertHandlers } from './alerts.ts';
import { checkGroupHandlers } from './check-groups.ts';
import { checkSecretHandlers } from './check-secrets.ts';
import { checkStatisticsHandlers } from './check-statistics.ts';
import { checkHandlers } from './checks.ts';
import { componentUptimeHandlers } from './component-uptime.ts';
import { componentHandlers } from './components.ts';
import { executionGroupHandlers } from './execution-groups.ts';
import { heartbeatPingHandlers } from './heartbeat-pings.ts';
import { heartbeatHandlers } from './heartbeats.ts';
import { incidentUpdateHandlers } from './incident-updates.ts';
import { incidentHandlers } from './incidents.ts';
import { jobHandlers } from './jobs.ts';
import { pageHandlers } from './pages.ts';
import { pastIncidentHandlers } from './past-incidents.ts';
import { postmortemHandlers } from './postmortems.ts';
import { regionHandlers } from './regions.ts';
import { resultHandlers } from './results.ts';
import { secretHandlers } from './secrets.ts';
import type { Handlers } from './session.ts';
import { valueListHandlers } from './value-lists.ts';

/** Every operation that the sandbox serves. */
export const handlers: Handlers = {
  ...alertChannelHandlers,
  ...alertHandlers,
  ...alertRuleHandlers,
  ...checkGroupHandlers,
  ...checkHandlers,
  ...checkSecretHandlers,
  ...checkStatisticsHandlers,
  ...componentHandlers,
  ...componentUptimeHandlers,
  ...executionGroupHandlers,
  ...heartbeatHandlers,
  ...heartbeatPingHandlers,
  ...incidentHandlers,
  ...incidentUpdateHandlers,
  ...jobHandlers,
  ...pageHandlers,
  ...pastIncidentHandlers,
  ...postmortemHandlers,
  ...regionHandlers,
  ...resultHandlers,
  ...secretHandlers,
  ...valueListHandlers,
};
