import type { Tool } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { getStatusOverview } from './get-status-overview.ts';
import { testPingeraConnection } from './test-pingera-connection.ts';

/** Tools for the account as a whole. */
export const contextTools: readonly Tool<Deps>[] = [getStatusOverview, testPingeraConnection];
