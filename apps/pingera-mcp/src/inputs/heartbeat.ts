import { words } from 'mcp-kit';
import * as z from 'zod';

/** The parameters that describe a heartbeat; `create_heartbeat` requires the first two. */
export const heartbeatInput = {
  name: words(100),
  period_seconds: z.int().min(60).describe('Expected time between pings'),
  grace_seconds: z.int().min(60).optional().describe('How late a ping may be'),
  active: z.boolean().optional().describe('false pauses it'),
};

/** What else they have been called. */
export const heartbeatAliases = {
  ...{ interval: 'period_seconds', period: 'period_seconds' },
  ...{ grace_period: 'grace_seconds', grace: 'grace_seconds' },
} as const;
