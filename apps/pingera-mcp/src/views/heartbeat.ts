import { from, view } from 'mcp-kit';
import type { Heartbeat } from 'pingera-sdk';
import * as z from 'zod';
import { isoOf } from './iso-of.ts';

/** What every view of a heartbeat shows. */
export const heartbeatFields = {
  id: z.string(),
  name: z.string(),
  status: z.string(),
  active: z.boolean(),
  period_seconds: z.int(),
  grace_seconds: z.int(),
  last_ping_at: from(z.string(), ({ last_ping_at }: Heartbeat) => isoOf(last_ping_at)),
  next_expected_ping: from(z.string(), (heartbeat: Heartbeat) =>
    isoOf(heartbeat.next_expected_ping),
  ),
  ping_url: z.string(),
};

/** A heartbeat, its state, and where its pings go. */
export const HeartbeatView = view<Heartbeat>(heartbeatFields);
