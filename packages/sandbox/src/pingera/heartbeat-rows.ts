import type { Heartbeat, HeartbeatPing } from './alert-model.ts';
import { countIn, ordinalsIn, type TimeRange, timeOf } from './beats.ts';
import { SECOND_MS, toNaive } from './dates.ts';
import { mix, toOrdinalId } from './ordinal-id.ts';
import { mergeNewestFirst } from './runs.ts';

/** The heartbeat as it goes over the wire. */
export function toHeartbeatRow(heartbeat: Heartbeat, now: number) {
  const { id, name, active, period_seconds, grace_seconds, created_at, updated_at } = heartbeat;
  const lastAt = lastPingAt(heartbeat, now);
  return {
    id,
    name,
    active,
    period_seconds,
    grace_seconds,
    status: statusOf(heartbeat, now),
    last_ping_at: lastAt === undefined ? null : toNaive(lastAt),
    next_expected_ping: toNaive(nextPingAt(heartbeat, now)),
    ping_url: `https://api.pingera.ru/v1/heartbeats/${id}/ping`,
    created_at,
    updated_at,
  };
}

/** The ping as it goes over the wire. */
export function toPingRow({ id: check_id }: Heartbeat, { at, ...ping }: HeartbeatPing) {
  return { ...ping, check_id, received_at: toNaive(at) };
}

/** When the next ping is due; of a heartbeat that was never pinged, counted from its creation. */
export function nextPingAt(heartbeat: Heartbeat, now: number): number {
  const { createdAt, period_seconds } = heartbeat;
  return (lastPingAt(heartbeat, now) ?? createdAt) + period_seconds * SECOND_MS;
}

/** The pings in a time, newest first. */
export function pingsOf(heartbeat: Heartbeat, range: TimeRange): Iterable<HeartbeatPing> {
  const received = heartbeat.pings.filter(({ at }) => isIn(range, at)).reverse();
  return mergeNewestFirst([sentPings(heartbeat, range), received]);
}

/** How many pings came in a time. */
export function countPings({ pings, senders }: Heartbeat, range: TimeRange): number {
  return countIn(senders, range) + pings.filter(({ at }) => isIn(range, at)).length;
}

function* sentPings(heartbeat: Heartbeat, range: TimeRange): Generator<HeartbeatPing> {
  const { salt, senders } = heartbeat;
  for (const sender of senders.toReversed()) {
    const ordinals = ordinalsIn(sender, range);
    if (ordinals === undefined) continue;
    for (let ordinal = ordinals.high; ordinal >= ordinals.low; ordinal -= 1) {
      yield {
        id: toOrdinalId(salt, ordinal),
        at: timeOf(sender, ordinal),
        source_ip: '203.0.113.64',
        user_agent: 'curl/8.11.0',
        ping_data: { exit_code: 0, duration_ms: 400 + (mix(salt, ordinal) % 2600) },
      };
    }
  }
}

function statusOf(heartbeat: Heartbeat, now: number): 'up' | 'down' | 'grace' | 'paused' {
  if (!heartbeat.active) return 'paused';
  const lateMs = now - nextPingAt(heartbeat, now);
  if (lateMs <= 0) return 'up';
  return lateMs <= heartbeat.grace_seconds * SECOND_MS ? 'grace' : 'down';
}

function lastPingAt(heartbeat: Heartbeat, now: number): number | undefined {
  const [last] = pingsOf(heartbeat, { from: Number.NEGATIVE_INFINITY, to: now });
  return last?.at;
}

function isIn({ from, to }: TimeRange, at: number): boolean {
  return at >= from && at <= to;
}
