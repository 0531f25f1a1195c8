import type { Tool } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { getIncidentAnalytics } from './get-incident-analytics.ts';
import { getIncidentMetrics } from './get-incident-metrics.ts';
import { getOncallReport } from './get-oncall-report.ts';
import { getResponderMetrics } from './get-responder-metrics.ts';
import { getServiceHealth } from './get-service-health.ts';
import { listIncidentAnalytics } from './list-incident-analytics.ts';

/** Tools for analytics. */
export const analyticsTools: readonly Tool<Deps>[] = [
  getServiceHealth,
  getOncallReport,
  getIncidentMetrics,
  getResponderMetrics,
  listIncidentAnalytics,
  getIncidentAnalytics,
];
