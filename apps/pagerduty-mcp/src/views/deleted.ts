import { view } from 'mcp-kit';
import * as z from 'zod';

/** What is left to show of a thing that was deleted. */
export const DeletedView = view<{ readonly id: string; readonly deleted: true }>({
  id: z.string(),
  deleted: z.boolean(),
});
