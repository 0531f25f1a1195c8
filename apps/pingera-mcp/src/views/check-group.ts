import { from, view } from 'mcp-kit';
import type { ChangedCheckGroup, CheckGroup } from 'pingera-sdk';
import * as z from 'zod';
import { isoOf } from './iso-of.ts';

/** A group of checks. */
export const CheckGroupView = view<CheckGroup | ChangedCheckGroup>({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  active: z.boolean(),
  position: z.int(),
  checks_count: z.int(),
  created_at: from(z.string(), ({ created_at }) => isoOf(created_at)),
  updated_at: from(z.string(), ({ updated_at }) => isoOf(updated_at)),
});
