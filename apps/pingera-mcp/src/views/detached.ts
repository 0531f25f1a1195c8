import { view } from 'mcp-kit';
import * as z from 'zod';

/** What is left to show of a thing that no longer belongs to another, and stays. */
export const DetachedView = view<{ readonly id: string; readonly detached: true }>({
  id: z.string(),
  detached: z.boolean(),
});
