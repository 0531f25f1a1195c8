import type { Tool } from 'mcp-kit';
import type { Deps } from '../deps.ts';
import { callApi } from './call-api.ts';
import { createIncident } from './create-incident.ts';
import { getPageDetails } from './get-page-details.ts';
import { listChecks } from './list-checks.ts';
import { listIncidents } from './list-incidents.ts';
import { listPages } from './list-pages.ts';
import { pauseCheck } from './pause-check.ts';
import { searchApi } from './search-api.ts';
import { testPingeraConnection } from './test-pingera-connection.ts';

/** Every tool of this server, in the order clients see them. */
export const tools: readonly Tool<Deps>[] = [
  listPages,
  getPageDetails,
  listIncidents,
  createIncident,
  listChecks,
  pauseCheck,
  testPingeraConnection,
  searchApi,
  callApi,
];
