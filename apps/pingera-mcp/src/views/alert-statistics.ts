import { from, view } from 'mcp-kit';
import type { AlertStats } from 'pingera-sdk';
import * as z from 'zod';

/** Counts of alerts; rules and channels that are switched off are not counted. */
export const AlertStatisticsView = view<AlertStats>({
  active_alerts: from(z.int().describe('Firing or acknowledged'), (stats) => stats.active_alerts),
  recent_alerts: from(z.int().describe('Of 30 days'), (stats) => stats.recent_alerts),
  severity_breakdown: from(
    z.record(z.string(), z.int()).describe('Of 30 days'),
    (stats) => stats.severity_breakdown,
  ),
  enabled_channels: from(z.int(), (stats) => stats.total_channels),
  enabled_rules: from(z.int(), (stats) => stats.total_rules),
});
