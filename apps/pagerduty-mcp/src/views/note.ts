import { from, view } from 'mcp-kit';
import type { IncidentNote } from 'pagerduty-sdk';
import * as z from 'zod';
import { maybeNamed, NamedView } from './named.ts';

/** A note on an incident. */
export const NoteView = view<IncidentNote>({
  id: z.string(),
  content: z.string(),
  user: from(NamedView, ({ user }) => maybeNamed(user)),
  created_at: z.string(),
});
