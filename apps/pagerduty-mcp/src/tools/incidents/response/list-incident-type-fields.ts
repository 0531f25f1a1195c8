import { defineTool, from, view } from 'mcp-kit';
import type { IncidentTypeField } from 'pagerduty-sdk';
import * as z from 'zod';
import type { Deps } from '../../../deps.ts';

const FieldView = view<IncidentTypeField>({
  id: z.string(),
  name: z.string(),
  display_name: z.string(),
  description: z.string(),
  data_type: z.string(),
  field_type: z.string(),
  is_enabled: from(z.boolean(), ({ enabled }) => enabled),
  default_value: z.unknown(),
  options: from(z.array(z.string()), ({ field_options: options = [] }) =>
    options.length === 0 ? undefined : options.flatMap(({ data }) => data?.value ?? []),
  ),
});

export const listIncidentTypeFields = defineTool({
  name: 'list_incident_type_fields',
  toolset: 'incidents',
  effect: 'read',
  description: 'Custom fields of an incident type, with their types and options.',
  input: {
    incident_type: z
      .string()
      .regex(/^[\w-]{1,64}$/, 'not the id or name of any incident type')
      .default('incident_default')
      .describe('Id or name, as list_incident_types has them'),
  },
  list: true,
  output: { plural: 'fields', item: FieldView },

  async run({ incident_type }, { pagerduty }: Deps, { signal, page }) {
    return pagerduty.incidents.types.customFields
      .list(incident_type, { include: ['field_options'] }, { signal })
      .slice(page);
  },
});
