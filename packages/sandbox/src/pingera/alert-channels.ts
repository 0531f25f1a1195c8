import * as z from 'zod';
import type { Call } from '../core/call.ts';
import { type AlertChannel, CHANNEL_TYPES } from './alert-model.ts';
import { readBody } from './parse.ts';
import { badRequest, notFound, unprocessable } from './refusals.ts';
import { created, noContent, ok } from './replies.ts';
import { type Handlers, pathValue, type Session } from './session.ts';

const Create = z.strictObject({
  name: z.string().min(1).max(100),
  type: z.enum(CHANNEL_TYPES),
  configuration: z.record(z.string(), z.unknown()),
  enabled: z.boolean().exactOptional(),
});
const Changes = Create.exactPartial();

export const alertChannelHandlers: Handlers = {
  'GET /alerts/channels': (_call, { account }) => ok([...account.channels.values()]),
  'POST /alerts/channels': (call, session) => {
    const { account, stamp: created_at } = session;
    const body = readBody(call, Create);
    const draft = { id: session.newId(), enabled: true, last_used_at: null, created_at };
    const channel: AlertChannel = { ...draft, ...body, updated_at: created_at };
    return created(save(account.channels, channel));
  },
  'GET /alerts/channels/{channel_id}': (call, session) => ok(findChannel(call, session)),
  'PUT /alerts/channels/{channel_id}': (call, session) => {
    const channel = findChannel(call, session);
    const changed = { ...channel, ...readBody(call, Changes), updated_at: session.stamp };
    return ok(save(session.account.channels, changed));
  },
  'DELETE /alerts/channels/{channel_id}': deleteChannel,
};

/** The channel of the path; throws a 404 when the account has none with that id. */
export function findChannel(call: Call, { account }: Session): AlertChannel {
  const channel = account.channels.get(pathValue(call, 'channel_id'));
  if (channel === undefined) throw notFound('Alert channel');
  return channel;
}

function save(channels: Map<string, AlertChannel>, channel: AlertChannel): AlertChannel {
  const recipients = channel.configuration['recipients'];
  if (channel.type === 'email' && !(Array.isArray(recipients) && recipients.length > 0)) {
    throw unprocessable('json', { configuration: { recipients: ['At least one is required.'] } });
  }
  channels.set(channel.id, channel);
  return channel;
}

function deleteChannel(call: Call, session: Session) {
  const { channels, heartbeats, rules } = session.account;
  const { id } = findChannel(call, session);
  const isUsed = [...rules.values()].some(({ channel_ids }) => channel_ids.includes(id));
  if (isUsed) throw badRequest('The channel is used by alert rules');
  for (const heartbeat of [...heartbeats.values()]) {
    const channelIds = heartbeat.channelIds.filter((one) => one !== id);
    heartbeats.set(heartbeat.id, { ...heartbeat, channelIds });
  }
  channels.delete(id);
  return noContent;
}
