import { from, view } from 'mcp-kit';
import type { Incident } from 'pingera-sdk';
import * as z from 'zod';
import type { PageName } from '../page-context.ts';
import { isoOf } from './iso-of.ts';

/** An incident with the page it stands on. */
export interface PageIncident extends Incident {
  readonly page?: PageName | undefined;
}

const ComponentView = z
  .looseObject({ id: z.string(), name: z.string(), status: z.string() })
  .partial();

/** An incident on a status page. */
export const IncidentView = view<PageIncident>({
  id: z.string(),
  name: z.string(),
  status: z.string(),
  impact: z.string(),
  page: from(z.object({ id: z.string(), name: z.string() }), ({ page }) => page),
  components: z.array(ComponentView),
  latest_update: from(z.string(), ({ incident_updates, body }) => {
    const told = incident_updates?.find((update) => update.body);
    return told?.body || body || undefined;
  }),
  created_at: from(z.string(), ({ created_at }) => isoOf(created_at)),
  resolved_at: from(z.string(), ({ resolved_at }) => isoOf(resolved_at)),
  scheduled_for: from(z.string(), ({ scheduled_for }) => isoOf(scheduled_for)),
  scheduled_until: from(z.string(), ({ scheduled_until }) => isoOf(scheduled_until)),
});
