import { view } from 'mcp-kit';
import type { AlertAccepted, ChangeAccepted } from 'pagerduty-sdk';
import * as z from 'zod';

/** An event that PagerDuty has taken. */
export const AcceptedEventView = view<AlertAccepted | ChangeAccepted>({
  status: z.string(),
  message: z.string(),
  dedup_key: z.string(),
});
