import type { JsonObject } from '../json-object.ts';
import type { RunOutcome } from '../run-metadata.ts';

/** The report of an ICMP check. */
export function packetLoss({ target, status, responseMs, random }: RunOutcome): JsonObject {
  const { host, parameters } = target;
  const sent = Number(parameters['probe_count'] ?? 4);
  const isLost = status === 'failed' || status === 'timeout';
  const latencies = Array.from({ length: isLost ? 0 : sent }, () =>
    round(responseMs * (0.9 + random.next() / 5)),
  );
  const average = latencies.reduce((sum, one) => sum + one, 0) / Math.max(1, latencies.length);
  const spread = latencies.reduce((sum, one) => sum + (one - average) ** 2, 0);
  return {
    original_host: host,
    resolved_ip: '203.0.113.1',
    ip_version_used: parameters['ip_version'] === 'v6' ? 'v6' : 'v4',
    packet_loss_percent: isLost ? 100 : 0,
    latency_avg_ms: isLost ? null : round(average),
    latency_min_ms: isLost ? null : Math.min(...latencies),
    latency_max_ms: isLost ? null : Math.max(...latencies),
    latency_stddev_ms: isLost ? null : round(Math.sqrt(spread / latencies.length)),
    latencies_ms: latencies,
    probe_count: sent,
    probe_interval_seconds: Number(parameters['probe_interval'] ?? 1),
    probe_timeout_seconds: Number(parameters['probe_timeout'] ?? 1),
    raw_ping_output: `${sent} packets transmitted, ${latencies.length} received`,
  };
}

function round(milliseconds: number): number {
  return Number(milliseconds.toFixed(3));
}
