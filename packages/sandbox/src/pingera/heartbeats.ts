import * as z from 'zod';
import type { Call } from '../core/call.ts';
import { findChannel } from './alert-channels.ts';
import type { Heartbeat } from './alert-model.ts';
import { pingsOf, toHeartbeatRow, toPingRow } from './heartbeat-rows.ts';
import { saltOf } from './ordinal-id.ts';
import { perPageBlock, perPageOf50Shape, slicePage } from './paging.ts';
import { readBody, readQuery } from './parse.ts';
import { notFound } from './refusals.ts';
import { created, noContent, ok } from './replies.ts';
import { type Handlers, pathValue, type Session } from './session.ts';
import { takePage } from './take-page.ts';

const RECENT_PINGS = 10;

const Create = z.strictObject({
  name: z.string().min(1).max(100),
  period_seconds: z.int().min(60),
  grace_seconds: z.int().min(60).exactOptional(),
  active: z.boolean().exactOptional(),
});
const Changes = Create.exactPartial();
const Channels = z.strictObject({ channel_ids: z.array(z.string()).min(1) });
const List = z.object(perPageOf50Shape);

const ONE = '/heartbeats/{check_id}';

export const heartbeatHandlers: Handlers = {
  'GET /heartbeats': listHeartbeats,
  'POST /heartbeats': createHeartbeat,
  [`GET ${ONE}`]: (call, session) => {
    const heartbeat = findHeartbeat(call, session);
    const pings = pingsOf(heartbeat, { from: Number.NEGATIVE_INFINITY, to: session.now });
    const recent = takePage(pings, { page: 1, size: RECENT_PINGS });
    const recent_pings = recent.map((ping) => toPingRow(heartbeat, ping));
    return ok({ ...toHeartbeatRow(heartbeat, session.now), recent_pings });
  },
  [`PUT ${ONE}`]: changeHeartbeat,
  [`PATCH ${ONE}`]: changeHeartbeat,
  [`DELETE ${ONE}`]: (call, session) => {
    session.account.heartbeats.delete(findHeartbeat(call, session).id);
    return noContent;
  },
  [`GET ${ONE}/channels`]: (call, session) => ok(channelsOf(session, findHeartbeat(call, session))),
  [`POST ${ONE}/channels`]: assignChannels,
  [`DELETE ${ONE}/channels/{channel_id}`]: removeChannel,
};

/** The heartbeat of the path; throws a 404 when the account has none with that id. */
export function findHeartbeat(call: Call, { account }: Session): Heartbeat {
  const heartbeat = account.heartbeats.get(pathValue(call, 'check_id'));
  if (heartbeat === undefined) throw notFound('Heartbeat');
  return heartbeat;
}

function listHeartbeats(call: Call, { account, now }: Session) {
  const { page, per_page: size } = readQuery(call, List);
  const heartbeats = [...account.heartbeats.values()];
  return ok({
    checks: slicePage(heartbeats, { page, size }).map((one) => toHeartbeatRow(one, now)),
    pagination: perPageBlock({ page, size }, heartbeats.length),
  });
}

function createHeartbeat(call: Call, session: Session) {
  const id = session.newId();
  const heartbeat: Heartbeat = {
    id,
    grace_seconds: 3600,
    active: true,
    ...readBody(call, Create),
    channelIds: [],
    created_at: session.stamp,
    updated_at: session.stamp,
    createdAt: session.now,
    senders: [],
    pings: [],
    salt: saltOf(id),
  };
  session.account.heartbeats.set(id, heartbeat);
  return created(toHeartbeatRow(heartbeat, session.now));
}

function changeHeartbeat(call: Call, session: Session) {
  const heartbeat = findHeartbeat(call, session);
  const changed = { ...heartbeat, ...readBody(call, Changes), updated_at: session.stamp };
  session.account.heartbeats.set(heartbeat.id, changed);
  return ok(toHeartbeatRow(changed, session.now));
}

function channelsOf({ account }: Session, { channelIds }: Heartbeat) {
  return channelIds.flatMap((id) => account.channels.get(id) ?? []);
}

function assignChannels(call: Call, session: Session) {
  const { account } = session;
  const heartbeat = findHeartbeat(call, session);
  const { channel_ids } = readBody(call, Channels);
  if (channel_ids.some((id) => !account.channels.has(id))) throw notFound('Alert channel');
  const channelIds = [...new Set([...heartbeat.channelIds, ...channel_ids])];
  const changed = { ...heartbeat, channelIds };
  account.heartbeats.set(heartbeat.id, changed);
  return created(channelsOf(session, changed));
}

function removeChannel(call: Call, session: Session) {
  const heartbeat = findHeartbeat(call, session);
  const { id } = findChannel(call, session);
  if (!heartbeat.channelIds.includes(id)) throw notFound('Alert channel of this heartbeat');
  const channelIds = heartbeat.channelIds.filter((one) => one !== id);
  session.account.heartbeats.set(heartbeat.id, { ...heartbeat, channelIds });
  return noContent;
}
