import { accountCalls } from './account-calls.fixture.ts';
import { analyticsCalls } from './analytics-calls.fixture.ts';
import { automationCalls } from './automation-calls.fixture.ts';
import { businessCalls } from './business-calls.fixture.ts';
import { enrichmentCalls } from './enrichment-calls.fixture.ts';
import { incidentFieldsCalls } from './incident-fields-calls.fixture.ts';
import { incidentsCalls } from './incidents-calls.fixture.ts';
import { orchestrationsCalls } from './orchestrations-calls.fixture.ts';
import type { ResourceCall } from './resource-call.fixture.ts';
import { responseCalls } from './response-calls.fixture.ts';
import { schedulesCalls } from './schedules-calls.fixture.ts';
import { schedulesV3Calls } from './schedules-v3-calls.fixture.ts';
import { serviceNowCalls } from './service-now-calls.fixture.ts';
import { serviceOrchestrationsCalls } from './service-orchestrations-calls.fixture.ts';
import { servicesCalls } from './services-calls.fixture.ts';
import { statusPagePostsCalls } from './status-page-posts-calls.fixture.ts';
import { statusPagesCalls } from './status-pages-calls.fixture.ts';
import { teamsCalls } from './teams-calls.fixture.ts';
import { userRulesCalls } from './user-rules-calls.fixture.ts';
import { usersCalls } from './users-calls.fixture.ts';
import { webhooksCalls } from './webhooks-calls.fixture.ts';
import { workflowsCalls } from './workflows-calls.fixture.ts';

/** A call of every resource method, one for each operation of the API. */
export const calls: readonly ResourceCall[] = [
  ...analyticsCalls,
  ...businessCalls,
  ...incidentFieldsCalls,
  ...incidentsCalls,
  ...responseCalls,
  ...servicesCalls,
  ...schedulesCalls,
  ...schedulesV3Calls,
  ...usersCalls,
  ...userRulesCalls,
  ...teamsCalls,
  ...orchestrationsCalls,
  ...serviceOrchestrationsCalls,
  ...statusPagesCalls,
  ...statusPagePostsCalls,
  ...automationCalls,
  ...enrichmentCalls,
  ...serviceNowCalls,
  ...webhooksCalls,
  ...workflowsCalls,
  ...accountCalls,
];
