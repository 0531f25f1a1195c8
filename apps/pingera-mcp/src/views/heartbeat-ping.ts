import { from, view } from 'mcp-kit';
import type { HeartbeatPing } from 'pingera-sdk';
import * as z from 'zod';
import { isoOf } from './iso-of.ts';

/** A ping that came, and what was sent with it. */
export const HeartbeatPingView = view<HeartbeatPing>({
  id: z.string(),
  received_at: from(z.string(), ({ received_at }) => isoOf(received_at)),
  source_ip: z.string(),
  user_agent: z.string(),
  ping_data: z.record(z.string(), z.unknown()),
});
