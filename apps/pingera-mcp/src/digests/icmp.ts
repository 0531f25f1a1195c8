import * as z from 'zod';
import { maybe } from './lenient.ts';

const Report = z.object({
  resolved_ip: maybe(z.string()),
  ip_version_used: maybe(z.string()),
  packet_loss_percent: maybe(z.number()),
  latency_avg_ms: maybe(z.number()),
  latency_min_ms: maybe(z.number()),
  latency_max_ms: maybe(z.number()),
  latency_stddev_ms: maybe(z.number()),
  probe_count: maybe(z.number()),
});

/** How many probes of a ping came back, and how fast. */
export function icmpDigest(metadata: unknown) {
  return Report.parse(metadata);
}
