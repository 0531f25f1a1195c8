import { from, view } from 'mcp-kit';
import type { OutlierIncident } from 'pagerduty-sdk';
import * as z from 'zod';

const Occurrence = z.looseObject({
  count: z.number().optional(),
  category: z.string().optional(),
  since: z.string().optional(),
});

/** How rare an incident is on its service: `novel`, `rare` or `frequent`. */
export const OutlierIncidentView = view<OutlierIncident>({
  id: from(z.string(), ({ incident }) => incident?.id),
  title: from(z.string(), ({ incident }) => incident?.title),
  // The document shows it in its example only.
  occurrence: from(Occurrence, ({ incident }): unknown =>
    Reflect.get(Object(incident), 'occurrence'),
  ),
  pattern: from(z.string(), ({ incident_template: template }) => template?.mined_text),
});
