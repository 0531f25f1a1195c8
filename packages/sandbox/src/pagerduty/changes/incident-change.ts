import * as z from 'zod/mini';
import { invalid } from '../request/refusals.ts';

const Reference = z.object({ id: z.string(), type: z.optional(z.string()) });

/** What a caller may ask to be changed about an incident. */
const IncidentChangeSchema = z.object({
  type: z.enum(['incident', 'incident_reference']),
  status: z.optional(z.enum(['triggered', 'acknowledged', 'resolved'])),
  resolution: z.optional(z.string()),
  title: z.optional(z.string().check(z.minLength(1))),
  urgency: z.optional(z.enum(['high', 'low'])),
  priority: z.optional(z.nullable(z.union([z.string(), Reference]))),
  escalation_level: z.optional(z.int().check(z.minimum(1))),
  escalation_policy: z.optional(Reference),
  assignments: z.optional(z.array(z.object({ assignee: Reference })).check(z.minLength(1))),
  incident_type: z.optional(z.object({ name: z.string() })),
  conference_bridge: z.optional(
    z.nullable(
      z.object({
        conference_number: z.optional(z.nullable(z.string())),
        conference_url: z.optional(z.nullable(z.string())),
      }),
    ),
  ),
  service: z.optional(Reference),
});

export type IncidentChange = z.infer<typeof IncidentChangeSchema>;

const One = z.object({ incident: IncidentChangeSchema });
const Many = z.object({
  incidents: z.array(z.extend(IncidentChangeSchema, { id: z.string() })).check(z.minLength(1)),
});

/** Reads the body of a change of one incident; refuses with 400 what it cannot be. */
export function readChange(body: unknown): IncidentChange {
  return read(One, body).incident;
}

/** Reads the body of a change of several incidents. */
export function readChanges(body: unknown): readonly (IncidentChange & { readonly id: string })[] {
  return read(Many, body).incidents;
}

function read<T>(schema: z.ZodMiniType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw invalid(
    ...parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`),
  );
}
