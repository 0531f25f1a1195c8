import type { ResourceCall } from './resource-call.fixture.ts';

/** Calls of what has to do with incident fields. */
export const incidentFieldsCalls: readonly ResourceCall[] = [
  [
    'incidents.types.list',
    (pd) => pd.incidents.types.list({ filter: 'enabled' }).take(1),
    'GET /incidents/types',
    '/incidents/types?filter=enabled',
  ],
  [
    'incidents.types.get',
    (pd) => pd.incidents.types.get('TI1'),
    'GET /incidents/types/{type_id_or_name}',
    '/incidents/types/TI1',
  ],
  [
    'incidents.types.create',
    (pd) => pd.incidents.types.create({ name: 'text', display_name: 'text', parent_type: 'text' }),
    'POST /incidents/types',
    '/incidents/types',
    { incident_type: { name: 'text', display_name: 'text', parent_type: 'text' } },
  ],
  [
    'incidents.types.update',
    (pd) => pd.incidents.types.update('TI1', {}),
    'PUT /incidents/types/{type_id_or_name}',
    '/incidents/types/TI1',
    { incident_type: {} },
  ],
  [
    'incidents.types.customFields.list',
    (pd) => pd.incidents.types.customFields.list('TI1', { include: ['field_options'] }).take(1),
    'GET /incidents/types/{type_id_or_name}/custom_fields',
    '/incidents/types/TI1/custom_fields?include[]=field_options',
  ],
  [
    'incidents.types.customFields.get',
    (pd) => pd.incidents.types.customFields.get('TI1', 'FI1', { include: ['field_options'] }),
    'GET /incidents/types/{type_id_or_name}/custom_fields/{field_id}',
    '/incidents/types/TI1/custom_fields/FI1?include[]=field_options',
  ],
  [
    'incidents.types.customFields.create',
    (pd) =>
      pd.incidents.types.customFields.create('TI1', {
        name: 'text',
        display_name: 'text',
        data_type: 'text',
        field_type: 'single_value',
      }),
    'POST /incidents/types/{type_id_or_name}/custom_fields',
    '/incidents/types/TI1/custom_fields',
    {
      field: { name: 'text', display_name: 'text', data_type: 'text', field_type: 'single_value' },
    },
  ],
  [
    'incidents.types.customFields.update',
    (pd) => pd.incidents.types.customFields.update('TI1', 'FI1', {}),
    'PUT /incidents/types/{type_id_or_name}/custom_fields/{field_id}',
    '/incidents/types/TI1/custom_fields/FI1',
    { field: {} },
  ],
  [
    'incidents.types.customFields.delete',
    (pd) => pd.incidents.types.customFields.delete('TI1', 'FI1'),
    'DELETE /incidents/types/{type_id_or_name}/custom_fields/{field_id}',
    '/incidents/types/TI1/custom_fields/FI1',
  ],
  [
    'incidents.types.customFields.options.list',
    (pd) => pd.incidents.types.customFields.options.list('TI1', 'FI1').take(1),
    'GET /incidents/types/{type_id_or_name}/custom_fields/{field_id}/field_options',
    '/incidents/types/TI1/custom_fields/FI1/field_options',
  ],
  [
    'incidents.types.customFields.options.get',
    (pd) => pd.incidents.types.customFields.options.get('TI1', 'FI1', 'OI1'),
    'GET /incidents/types/{type_id_or_name}/custom_fields/{field_id}/field_options/{field_option_id}',
    '/incidents/types/TI1/custom_fields/FI1/field_options/OI1',
  ],
  [
    'incidents.types.customFields.options.create',
    (pd) =>
      pd.incidents.types.customFields.options.create('TI1', 'FI1', {
        data: { data_type: 'text', value: 'text' },
      }),
    'POST /incidents/types/{type_id_or_name}/custom_fields/{field_id}/field_options',
    '/incidents/types/TI1/custom_fields/FI1/field_options',
    { field_option: { data: { data_type: 'text', value: 'text' } } },
  ],
  [
    'incidents.types.customFields.options.update',
    (pd) =>
      pd.incidents.types.customFields.options.update('TI1', 'FI1', 'OI1', {
        data: { data_type: 'text', value: 'text' },
      }),
    'PUT /incidents/types/{type_id_or_name}/custom_fields/{field_id}/field_options/{field_option_id}',
    '/incidents/types/TI1/custom_fields/FI1/field_options/OI1',
    { field_option: { data: { data_type: 'text', value: 'text' } } },
  ],
  [
    'incidents.types.customFields.options.delete',
    (pd) => pd.incidents.types.customFields.options.delete('TI1', 'FI1', 'OI1'),
    'DELETE /incidents/types/{type_id_or_name}/custom_fields/{field_id}/field_options/{field_option_id}',
    '/incidents/types/TI1/custom_fields/FI1/field_options/OI1',
  ],
  [
    'incidents.fields.list',
    (pd) => pd.incidents.fields.list({ include: ['field_options'] }).take(1),
    'GET /incidents/custom_fields',
    '/incidents/custom_fields?include[]=field_options',
  ],
  [
    'incidents.fields.get',
    (pd) => pd.incidents.fields.get('FI1', { include: ['field_options'] }),
    'GET /incidents/custom_fields/{field_id}',
    '/incidents/custom_fields/FI1?include[]=field_options',
  ],
  [
    'incidents.fields.create',
    (pd) =>
      pd.incidents.fields.create({
        data_type: 'boolean',
        name: 'text',
        display_name: 'text',
        field_type: 'single_value',
      }),
    'POST /incidents/custom_fields',
    '/incidents/custom_fields',
    {
      field: {
        data_type: 'boolean',
        name: 'text',
        display_name: 'text',
        field_type: 'single_value',
      },
    },
  ],
  [
    'incidents.fields.update',
    (pd) => pd.incidents.fields.update('FI1', {}),
    'PUT /incidents/custom_fields/{field_id}',
    '/incidents/custom_fields/FI1',
    { field: {} },
  ],
  [
    'incidents.fields.delete',
    (pd) => pd.incidents.fields.delete('FI1'),
    'DELETE /incidents/custom_fields/{field_id}',
    '/incidents/custom_fields/FI1',
  ],
  [
    'incidents.fields.options.list',
    (pd) => pd.incidents.fields.options.list('FI1').take(1),
    'GET /incidents/custom_fields/{field_id}/field_options',
    '/incidents/custom_fields/FI1/field_options',
  ],
  [
    'incidents.fields.options.create',
    (pd) =>
      pd.incidents.fields.options.create('FI1', { data: { data_type: 'string', value: 'text' } }),
    'POST /incidents/custom_fields/{field_id}/field_options',
    '/incidents/custom_fields/FI1/field_options',
    { field_option: { data: { data_type: 'string', value: 'text' } } },
  ],
  [
    'incidents.fields.options.update',
    (pd) => pd.incidents.fields.options.update('FI1', 'OI1', {}),
    'PUT /incidents/custom_fields/{field_id}/field_options/{field_option_id}',
    '/incidents/custom_fields/FI1/field_options/OI1',
    { field_option: {} },
  ],
  [
    'incidents.fields.options.delete',
    (pd) => pd.incidents.fields.options.delete('FI1', 'OI1'),
    'DELETE /incidents/custom_fields/{field_id}/field_options/{field_option_id}',
    '/incidents/custom_fields/FI1/field_options/OI1',
  ],
];
