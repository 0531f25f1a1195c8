import type { PagerDuty } from 'pagerduty-sdk';

/** What can be chosen for a field of an incident, as the incident's type has it. */
export async function readOptions(
  pagerduty: PagerDuty,
  { incidentId, fieldId }: { readonly incidentId: string; readonly fieldId: string },
  signal: AbortSignal,
): Promise<readonly string[] | undefined> {
  const incident = await pagerduty.incidents.get(incidentId, {}, { signal });
  const type = incident.incident_type?.name ?? 'incident_default';
  const fields = pagerduty.incidents.types.customFields.list(
    type,
    { include: ['field_options'] },
    { signal },
  );
  for await (const { id, field_options } of fields) {
    if (id === fieldId) return field_options?.flatMap(({ data }) => data?.value ?? []);
  }
  return undefined;
}
