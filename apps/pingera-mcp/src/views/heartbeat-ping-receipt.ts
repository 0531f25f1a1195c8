import { from, view } from 'mcp-kit';
import type { HeartbeatPingReceipt } from 'pingera-sdk';
import * as z from 'zod';
import { isoOf } from './iso-of.ts';

/** What a ping is answered with. */
export const HeartbeatPingReceiptView = view<HeartbeatPingReceipt>({
  heartbeat_id: from(z.string(), ({ check_id }) => check_id),
  status: z.string(),
  message: z.string(),
  next_expected_ping: from(z.string(), (receipt) => isoOf(receipt.next_expected_ping)),
});
