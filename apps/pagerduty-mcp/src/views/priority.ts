import { view } from 'mcp-kit';
import type { Priority } from 'pagerduty-sdk';
import * as z from 'zod';

/** A priority of the account. */
export const PriorityView = view<Priority>({
  id: z.string(),
  name: z.string(),
  description: z.string(),
});
