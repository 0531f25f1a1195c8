import { from, view } from 'mcp-kit';
import type { IncidentAlert } from 'pagerduty-sdk';
import * as z from 'zod';
import { maybeNamed, NamedView } from './named.ts';

const Cef = z.looseObject({ details: z.looseObject({}).optional() });

/** The fields of an alert that every tool shows. */
const alertFields = {
  id: z.string(),
  summary: z.string(),
  status: z.string(),
  severity: z.string(),
  created_at: z.string(),
  alert_key: z.string(),
  is_suppressed: from(z.literal(true), ({ suppressed }: IncidentAlert) => suppressed || undefined),
  integration: from(z.string(), ({ integration }: IncidentAlert) => maybeNamed(integration)?.name),
  html_url: z.string(),
};

/** An alert as lists show it; get_incident_alert has what the monitor sent. */
export const AlertView = view<IncidentAlert>(alertFields);

/** An alert with what the monitor sent. */
export const AlertDetailView = view<IncidentAlert>({
  ...alertFields,
  service: from(NamedView, ({ service }) => maybeNamed(service)),
  details: from(z.union([z.string(), z.looseObject({})]), ({ body }) => detailsOf(body)),
  links: from(z.array(z.string()), ({ body }) => linksOf(body)),
});

/** The monitor's own fields, out of the envelope that events come in. */
function detailsOf(body: unknown): unknown {
  const { details, cef_details }: Readonly<Record<string, unknown>> = Object(body);
  const cef = Cef.safeParse(cef_details);
  return cef.success && cef.data.details !== undefined ? cef.data.details : details;
}

function linksOf(body: unknown): readonly string[] | undefined {
  const { contexts }: Readonly<Record<string, unknown>> = Object(body);
  if (!Array.isArray(contexts)) return undefined;
  const links = contexts.flatMap((context: unknown) => {
    const href: unknown = Reflect.get(Object(context), 'href');
    return typeof href === 'string' ? [href] : [];
  });
  return links.length > 0 ? links : undefined;
}
