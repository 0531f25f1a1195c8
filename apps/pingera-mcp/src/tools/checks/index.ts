import type { Tool } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { diagnoseCheck } from './diagnose-check.ts';
import { getCheckDetails } from './get-check-details.ts';
import { getCheckResponseTimes } from './get-check-response-times.ts';
import { getCheckResult } from './get-check-result.ts';
import { getCheckResults } from './get-check-results.ts';
import { getCheckStatistics } from './get-check-statistics.ts';
import { getCheckStatusHistory } from './get-check-status-history.ts';
import { getUnifiedResults } from './get-unified-results.ts';
import { getUnifiedStatistics } from './get-unified-statistics.ts';
import { checkGroupTools } from './groups/index.ts';
import { listChecks } from './list-checks.ts';
import { checkWriteTools } from './write/index.ts';

/** Tools for checks, their runs and their groups. */
export const checkTools: readonly Tool<Deps>[] = [
  listChecks,
  getCheckDetails,
  diagnoseCheck,
  getCheckResults,
  getCheckResult,
  getUnifiedResults,
  getCheckStatistics,
  getUnifiedStatistics,
  getCheckResponseTimes,
  getCheckStatusHistory,
  ...checkWriteTools,
  ...checkGroupTools,
];
