import { view } from 'mcp-kit';
import * as z from 'zod';

/** A channel that hears of a heartbeat, as far as the API tells. */
interface HeartbeatChannel {
  readonly id: string;
  readonly name?: string | undefined;
  readonly type?: string | undefined;
  readonly enabled?: boolean | undefined;
}

export const HeartbeatChannelView = view<HeartbeatChannel>({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  enabled: z.boolean(),
});

const Text = z.string().optional().catch(undefined);
const Row = z.object({
  id: Text,
  channel_id: Text,
  name: Text,
  channel_name: Text,
  type: Text,
  channel_type: Text,
  enabled: z.boolean().optional().catch(undefined),
});

/**
 * The channels in an answer of a shape that Pingera does not document: rows or ids, alone or in an
 * object, rows of channels or of assignments; `undefined` where there are none to be seen.
 */
export function readChannels(answer: unknown): readonly HeartbeatChannel[] | undefined {
  const list = Array.isArray(answer) ? answer : listIn(answer);
  return list?.flatMap((row: unknown) => readChannel(row) ?? []);
}

function listIn(answer: unknown): readonly unknown[] | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined;
  return Object.values(answer).find((value): value is unknown[] => Array.isArray(value));
}

function readChannel(row: unknown): HeartbeatChannel | undefined {
  if (typeof row === 'string') return { id: row };
  const parsed = Row.safeParse(row);
  if (!parsed.success) return undefined;
  const { channel_id, channel_name, channel_type, ...own } = parsed.data;
  const id = channel_id ?? own.id;
  if (id === undefined) return undefined;
  return { ...own, id, name: channel_name ?? own.name, type: channel_type ?? own.type };
}
