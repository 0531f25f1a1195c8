import type { Tool } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { getIncidentAnalytics } from './get-incident-analytics.ts';
import { getIncidentMetrics } from './get-incident-metrics.ts';
import { getResponderMetrics } from './get-responder-metrics.ts';
import { listIncidentAnalytics } from './list-incident-analytics.ts';

/** Tools for analytics. */
export const analyticsTools: readonly Tool<Deps>[] = [
  getIncidentMetrics,
  getResponderMetrics,
  listIncidentAnalytics,
  getIncidentAnalytics,
];
