import { defineTool, idOrName } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';
import { FieldValueView } from '../../../views/field-value.ts';

/** More fields than a type can have. */
const most = 500;

export const getIncidentFields = defineTool({
  name: 'get_incident_fields',
  toolset: 'incidents',
  effect: 'read',
  description:
    'Custom fields of an incident and their values; one without a value is not set. list_incident_type_fields has the options.',
  input: { incident_id: idOrName('incident').describe('Id or number') },
  output: { plural: 'fields', item: FieldValueView },

  async run({ incident_id }, { pagerduty }: Deps, { signal }) {
    const fields = pagerduty.incidents.customFields.list(incident_id, {}, { signal });
    return { items: await fields.take(most) };
  },
});
