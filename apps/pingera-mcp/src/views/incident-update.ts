import { from, view } from 'mcp-kit';
import type { IncidentUpdate } from 'pingera-sdk';
import * as z from 'zod';
import { isoOf } from './iso-of.ts';

/** A component with the status that it has. */
export const ComponentStatusView = z.looseObject({
  id: z.string().nullish(),
  name: z.string().nullish(),
  status: z.string().nullish(),
});

/** What was said about an incident, and the status it then had. */
export const IncidentUpdateView = view<IncidentUpdate>({
  id: z.string(),
  status: z.string(),
  body: z.string(),
  components: z.array(ComponentStatusView),
  created_at: from(z.string(), ({ created_at }) => isoOf(created_at)),
  updated_at: from(z.string(), ({ updated_at }) => isoOf(updated_at)),
});
