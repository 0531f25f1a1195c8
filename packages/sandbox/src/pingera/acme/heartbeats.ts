import type { Beat } from '../beats.ts';
import { DAY_MS, HOUR_MS, SECOND_MS, toNaive } from '../dates.ts';
import type { Founding } from '../founding.ts';
import { saltOf } from '../ordinal-id.ts';
import type { Ids } from './checks.ts';

interface HeartbeatPlan {
  readonly name: string;
  readonly period_seconds: number;
  readonly grace_seconds: number;
  /** How long ago the latest ping came. */
  readonly lastPingAgoMs: number;
  /** The job behind it has stopped to report. */
  readonly hasStopped: boolean;
  readonly isPaused?: boolean;
}

const PLANS: readonly HeartbeatPlan[] = [
  {
    name: 'Nightly order export',
    period_seconds: 86_400,
    grace_seconds: 3600,
    lastPingAgoMs: 7 * HOUR_MS,
    hasStopped: false,
  },
  {
    name: 'Warehouse stock sync',
    period_seconds: 300,
    grace_seconds: 120,
    lastPingAgoMs: 130 * SECOND_MS,
    hasStopped: false,
  },
  {
    name: 'Invoice mailer',
    period_seconds: 3600,
    grace_seconds: 3600,
    lastPingAgoMs: 5100 * SECOND_MS,
    hasStopped: true,
  },
  {
    name: 'Orders database backup',
    period_seconds: 86_400,
    grace_seconds: 7200,
    lastPingAgoMs: 53 * HOUR_MS,
    hasStopped: true,
  },
  {
    name: 'Newsletter sender',
    period_seconds: 86_400,
    grace_seconds: 3600,
    lastPingAgoMs: 20 * DAY_MS,
    hasStopped: true,
    isPaused: true,
  },
];

/** Heartbeats in every state. */
export function foundHeartbeats(founding: Founding, channels: Ids): void {
  const { world, account, now } = founding;
  const createdAt = now - 200 * DAY_MS;
  const stamps = { created_at: toNaive(createdAt), updated_at: toNaive(createdAt) };
  for (const plan of PLANS) {
    const { name, period_seconds, grace_seconds, isPaused = false } = plan;
    const id = world.newId();
    account.heartbeats.set(id, {
      id,
      name,
      period_seconds,
      grace_seconds,
      active: !isPaused,
      channelIds: [...channels.values()].slice(0, 1),
      ...stamps,
      createdAt,
      senders: [senderOf(plan, now)],
      pings: [],
      salt: saltOf(id),
    });
  }
}

function senderOf({ period_seconds, lastPingAgoMs, hasStopped }: HeartbeatPlan, now: number): Beat {
  const everyMs = period_seconds * SECOND_MS;
  const lastAt = now - lastPingAgoMs;
  const turns = Math.floor((30 * DAY_MS) / everyMs);
  return {
    first: 0,
    startsAt: lastAt - turns * everyMs,
    endsAt: hasStopped ? lastAt + 1 : Number.POSITIVE_INFINITY,
    everyMs,
    width: 1,
  };
}
