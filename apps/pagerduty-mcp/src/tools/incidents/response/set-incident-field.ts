import { defineTool, InputError, idOrName, one } from 'mcp-kit';
import type { IncidentFieldValue } from 'pagerduty-sdk';
import * as z from 'zod';
import { isSameValue, readFieldValue } from '../../../custom-fields/field-value.ts';
import { readOptions } from '../../../custom-fields/read-options.ts';
import type { Deps } from '../../../deps.ts';
import { FieldValueView } from '../../../views/field-value.ts';

/** More fields than a type can have. */
const most = 500;

export const setIncidentField = defineTool({
  name: 'set_incident_field',
  toolset: 'incidents',
  effect: 'write',
  idempotent: true,
  description:
    'Set one custom field of an incident, checked against its type and options; everybody who sees the incident sees it.',
  input: {
    incident_id: idOrName('incident').describe('Id or number'),
    field: z.string().trim().min(1).max(100).describe('Name or id'),
    value: z
      .union([z.string(), z.number(), z.boolean(), z.array(z.string())])
      .nullable()
      .describe('A list where the field takes several; null clears'),
  },
  output: { plural: 'fields', item: FieldValueView },

  async run({ incident_id, field: wanted, value: given }, { pagerduty }: Deps, { signal }) {
    const fields = await pagerduty.incidents.customFields
      .list(incident_id, {}, { signal })
      .take(most);
    const field = findField(fields, wanted);
    const options = field.field_type.endsWith('_fixed')
      ? await readOptions(pagerduty, { incidentId: incident_id, fieldId: field.id }, signal)
      : undefined;
    const value = readFieldValue({ ...field, options }, given);
    const name = `${field.display_name} of incident ${incident_id}`;
    if (isSameValue(field.value, value)) {
      return one(field, `${name} was so already; nothing was changed`);
    }
    // The document wraps each value in an object, which neither its examples nor the API do.
    await pagerduty.requestAny('PUT /incidents/{id}/custom_fields/values', {
      path: { id: incident_id },
      body: { custom_fields: [{ id: field.id, value }] },
      signal,
    });
    return one({ ...field, value }, `${name} is ${value === null ? 'cleared' : 'set'}`);
  },
});

function findField(fields: readonly IncidentFieldValue[], wanted: string): IncidentFieldValue {
  const text = wanted.toLowerCase();
  const found =
    fields.find(({ id }) => id === wanted) ??
    fields.find(({ name }) => name.toLowerCase() === text) ??
    fields.find(({ display_name }) => display_name.toLowerCase() === text);
  if (found !== undefined) return found;
  const names = fields.map(({ name }) => name).join(', ');
  throw new InputError(
    `The incident has no custom field ${wanted}`,
    names === '' ? 'Its type has none.' : `It has ${names}.`,
  );
}
