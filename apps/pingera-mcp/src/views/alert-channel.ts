import { from, view } from 'mcp-kit';
import type { AlertChannel } from 'pingera-sdk';
import * as z from 'zod';
import { withoutCredentials } from './channel-configuration.ts';
import { isoOf } from './iso-of.ts';

/** A channel and where it leads, without what lets others send to it. */
export const AlertChannelView = view<AlertChannel>({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  enabled: z.boolean(),
  configuration: from(z.record(z.string(), z.unknown()), ({ configuration }) =>
    withoutCredentials(configuration),
  ),
  last_used_at: from(z.string(), ({ last_used_at }) => isoOf(last_used_at)),
  created_at: from(z.string(), ({ created_at }) => isoOf(created_at)),
  updated_at: from(z.string(), ({ updated_at }) => isoOf(updated_at)),
});
