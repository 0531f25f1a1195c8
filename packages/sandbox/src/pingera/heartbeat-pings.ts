import * as z from 'zod';
import type { Call } from '../core/call.ts';
import type { Heartbeat } from './alert-model.ts';
import { DAY_MS, HOUR_MS, toHttpDate, toNaive } from './dates.ts';
import { countPings, nextPingAt, pingsOf, toPingRow } from './heartbeat-rows.ts';
import { findHeartbeat } from './heartbeats.ts';
import type { JsonObject } from './json-object.ts';
import { perPageBlock, perPageOf50Shape } from './paging.ts';
import { readBody, readQuery } from './parse.ts';
import { notFound } from './refusals.ts';
import { ok } from './replies.ts';
import { type Handlers, pathValue, type Session } from './session.ts';
import { takePage } from './take-page.ts';
import { dateRangeShape, readRange, refuseLongAgo } from './time-range.ts';

const ONE = '/heartbeats/{check_id}';

const PingData = z.record(z.string(), z.unknown());
const List = z.object({ ...perPageOf50Shape, ...dateRangeShape });
const Counts = z.object(dateRangeShape);

export const heartbeatPingHandlers: Handlers = {
  [`GET ${ONE}/ping`]: (call, session) => receive(call, session, {}),
  [`POST ${ONE}/ping`]: (call, session) => receive(call, session, readBody(call, PingData)),
  [`GET ${ONE}/pings`]: listPings,
  [`GET ${ONE}/pings-count`]: countByHour,
};

function receive(call: Call, session: Session, ping_data: JsonObject) {
  const { world, now } = session;
  const id = pathValue(call, 'check_id');
  const account = [...world.accounts.values()].find(({ heartbeats }) => heartbeats.has(id));
  const heartbeat = account?.heartbeats.get(id);
  if (account === undefined || heartbeat === undefined) throw notFound('Heartbeat');
  const ping = {
    id: session.newId(),
    at: now,
    source_ip: '203.0.113.99',
    user_agent: call.headers.get('user-agent') ?? '',
    ping_data,
  };
  const pinged: Heartbeat = { ...heartbeat, pings: [...heartbeat.pings, ping] };
  account.heartbeats.set(id, pinged);
  return ok({
    status: 'ok',
    message: 'Ping received',
    check_id: id,
    next_expected_ping: toNaive(nextPingAt(pinged, now)),
  });
}

function listPings(call: Call, session: Session) {
  const heartbeat = findHeartbeat(call, session);
  const { page, per_page: size, ...dates } = readQuery(call, List);
  const { now } = session;
  const range = readRange(dates, { now, reachMs: Number.POSITIVE_INFINITY });
  const pings = takePage(pingsOf(heartbeat, range), { page, size });
  return ok({
    pings: pings.map((ping) => toPingRow(heartbeat, ping)),
    pagination: perPageBlock({ page, size }, countPings(heartbeat, range)),
  });
}

function countByHour(call: Call, session: Session) {
  const heartbeat = findHeartbeat(call, session);
  const dates = readQuery(call, Counts);
  const range = readRange(dates, { now: session.now, reachMs: DAY_MS });
  refuseLongAgo(range, session.now);
  const firstHour = range.from - (range.from % HOUR_MS);
  const hours = Math.max(0, Math.ceil((range.to - firstHour) / HOUR_MS));
  const ping_counts = Array.from({ length: hours }, (_, place) => {
    const from = firstHour + place * HOUR_MS;
    const part = { from: Math.max(from, range.from), to: Math.min(from + HOUR_MS - 1, range.to) };
    return { hour: toHttpDate(from), ping_count: countPings(heartbeat, part) };
  });
  const total_pings = ping_counts.reduce((sum, { ping_count }) => sum + ping_count, 0);
  const summary = {
    total_pings,
    total_hours: hours,
    average_pings_per_hour: Number((total_pings / Math.max(1, hours)).toFixed(2)),
    start_time: toHttpDate(range.from),
    end_time: toHttpDate(range.to),
  };
  return ok({ ping_counts, summary });
}
