import { from, view } from 'mcp-kit';
import type { HeartbeatPingCounts } from 'pingera-sdk';
import * as z from 'zod';
import { isoOf } from './iso-of.ts';

type PingCount = NonNullable<HeartbeatPingCounts['ping_counts']>[number];

/** How many pings came in the hour that begins then. */
export const HeartbeatPingCountView = view<PingCount>({
  hour: from(z.string(), ({ hour }) => isoOf(hour)),
  ping_count: z.int(),
});
