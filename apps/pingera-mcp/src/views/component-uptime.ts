import { from, view } from 'mcp-kit';
import type { ComponentUptime } from 'pingera-sdk';
import * as z from 'zod';

/** How much of some days a component was up. */
export const ComponentUptimeView = view<ComponentUptime>({
  id: z.string(),
  name: z.string(),
  range_start: z.string(),
  range_end: z.string(),
  uptime_percentage: z.number(),
  major_outage_seconds: from(z.number(), ({ major_outage }) => major_outage),
  partial_outage_seconds: from(z.number(), ({ partial_outage }) => partial_outage),
  incident_ids: from(z.array(z.string()), ({ related_events }) => related_events?.id),
});
