import { from, view } from 'mcp-kit';
import type { HeartbeatDetail } from 'pingera-sdk';
import * as z from 'zod';
import { heartbeatFields } from './heartbeat.ts';
import { HeartbeatPingView } from './heartbeat-ping.ts';
import { isoOf } from './iso-of.ts';

/** A heartbeat with its ten latest pings. */
export const HeartbeatDetailView = view<HeartbeatDetail>({
  ...heartbeatFields,
  recent_pings: from(z.array(z.record(z.string(), z.unknown())), ({ recent_pings }) =>
    recent_pings?.map((ping) => HeartbeatPingView.show(ping).item),
  ),
  created_at: from(z.string(), ({ created_at }) => isoOf(created_at)),
  updated_at: from(z.string(), ({ updated_at }) => isoOf(updated_at)),
});
