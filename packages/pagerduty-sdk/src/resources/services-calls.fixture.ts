import type { ResourceCall } from './resource-call.fixture.ts';

/** Calls of what has to do with services. */
export const servicesCalls: readonly ResourceCall[] = [
  [
    'services.fields.list',
    (pd) => pd.services.fields.list({ include: ['field_options'] }).take(1),
    'GET /services/custom_fields',
    '/services/custom_fields?include[]=field_options',
  ],
  [
    'services.fields.get',
    (pd) => pd.services.fields.get('FI1', { include: ['field_options'] }),
    'GET /services/custom_fields/{field_id}',
    '/services/custom_fields/FI1?include[]=field_options',
  ],
  [
    'services.fields.create',
    (pd) =>
      pd.services.fields.create({
        data_type: 'boolean',
        display_name: 'text',
        field_type: 'single_value',
        name: 'text',
      }),
    'POST /services/custom_fields',
    '/services/custom_fields',
    {
      field: {
        data_type: 'boolean',
        display_name: 'text',
        field_type: 'single_value',
        name: 'text',
      },
    },
  ],
  [
    'services.fields.update',
    (pd) => pd.services.fields.update('FI1', {}),
    'PUT /services/custom_fields/{field_id}',
    '/services/custom_fields/FI1',
    { field: {} },
  ],
  [
    'services.fields.delete',
    (pd) => pd.services.fields.delete('FI1'),
    'DELETE /services/custom_fields/{field_id}',
    '/services/custom_fields/FI1',
  ],
  [
    'services.fields.options.list',
    (pd) => pd.services.fields.options.list('FI1').take(1),
    'GET /services/custom_fields/{field_id}/field_options',
    '/services/custom_fields/FI1/field_options',
  ],
  [
    'services.fields.options.get',
    (pd) => pd.services.fields.options.get('FI1', 'OI1'),
    'GET /services/custom_fields/{field_id}/field_options/{field_option_id}',
    '/services/custom_fields/FI1/field_options/OI1',
  ],
  [
    'services.fields.options.create',
    (pd) =>
      pd.services.fields.options.create('FI1', {
        data: { data_type: 'string', value: 'text' },
      }),
    'POST /services/custom_fields/{field_id}/field_options',
    '/services/custom_fields/FI1/field_options',
    { field_option: { data: { data_type: 'string', value: 'text' } } },
  ],
  [
    'services.fields.options.update',
    (pd) =>
      pd.services.fields.options.update('FI1', 'OI1', {
        data: { data_type: 'string', value: 'text' },
      }),
    'PUT /services/custom_fields/{field_id}/field_options/{field_option_id}',
    '/services/custom_fields/FI1/field_options/OI1',
    { field_option: { data: { data_type: 'string', value: 'text' } } },
  ],
  [
    'services.fields.options.delete',
    (pd) => pd.services.fields.options.delete('FI1', 'OI1'),
    'DELETE /services/custom_fields/{field_id}/field_options/{field_option_id}',
    '/services/custom_fields/FI1/field_options/OI1',
  ],
  [
    'services.list',
    (pd) => pd.services.list({ query: 'text' }).take(1),
    'GET /services',
    '/services?query=text',
  ],
  [
    'services.get',
    (pd) => pd.services.get('I1', { include: ['escalation_policies'] }),
    'GET /services/{id}',
    '/services/I1?include[]=escalation_policies',
  ],
  [
    'services.create',
    (pd) =>
      pd.services.create({
        type: 'service',
        escalation_policy: { id: 'R1', type: 'escalation_policy_reference' },
      }),
    'POST /services',
    '/services',
    {
      service: {
        type: 'service',
        escalation_policy: { id: 'R1', type: 'escalation_policy_reference' },
      },
    },
  ],
  [
    'services.update',
    (pd) =>
      pd.services.update('I1', {
        type: 'service',
        escalation_policy: { id: 'R1', type: 'escalation_policy_reference' },
      }),
    'PUT /services/{id}',
    '/services/I1',
    {
      service: {
        type: 'service',
        escalation_policy: { id: 'R1', type: 'escalation_policy_reference' },
      },
    },
  ],
  ['services.delete', (pd) => pd.services.delete('I1'), 'DELETE /services/{id}', '/services/I1'],
  [
    'services.auditRecords',
    (pd) => pd.services.auditRecords('I1', { since: '2026-01-01T00:00:00Z' }).take(1),
    'GET /services/{id}/audit/records',
    '/services/I1/audit/records?since=2026-01-01T00:00:00Z',
  ],
  [
    'services.changeEvents',
    (pd) => pd.services.changeEvents('I1', { since: '2026-01-01T00:00:00Z' }).take(1),
    'GET /services/{id}/change_events',
    '/services/I1/change_events?since=2026-01-01T00:00:00Z',
  ],
  [
    'services.enablements.list',
    (pd) => pd.services.enablements.list('SI1').take(1),
    'GET /services/{id}/enablements',
    '/services/SI1/enablements',
  ],
  [
    'services.enablements.update',
    (pd) => pd.services.enablements.update('SI1', 'aiops', { enabled: true }),
    'PUT /services/{id}/enablements/{feature_name}',
    '/services/SI1/enablements/aiops',
    { enablement: { enabled: true } },
  ],
  [
    'services.eventRules.list',
    (pd) => pd.services.eventRules.list('SI1', { include: ['migrated_metadata'] }).take(1),
    'GET /services/{id}/rules',
    '/services/SI1/rules?include[]=migrated_metadata',
  ],
  [
    'services.eventRules.get',
    (pd) => pd.services.eventRules.get('SI1', 'RI1'),
    'GET /services/{id}/rules/{rule_id}',
    '/services/SI1/rules/RI1',
  ],
  [
    'services.eventRules.create',
    (pd) => pd.services.eventRules.create('SI1', {}),
    'POST /services/{id}/rules',
    '/services/SI1/rules',
    { rule: {} },
  ],
  [
    'services.eventRules.delete',
    (pd) => pd.services.eventRules.delete('SI1', 'RI1'),
    'DELETE /services/{id}/rules/{rule_id}',
    '/services/SI1/rules/RI1',
  ],
  [
    'services.eventRules.convert',
    (pd) => pd.services.eventRules.convert('SI1'),
    'POST /services/{id}/rules/convert',
    '/services/SI1/rules/convert',
  ],
  [
    'services.customFields.list',
    (pd) => pd.services.customFields.list('SI1').take(1),
    'GET /services/{id}/custom_fields/values',
    '/services/SI1/custom_fields/values',
  ],
  [
    'services.customFields.set',
    (pd) => pd.services.customFields.set('SI1', [{ id: 'text', value: {} }]),
    'PUT /services/{id}/custom_fields/values',
    '/services/SI1/custom_fields/values',
    { custom_fields: [{ id: 'text', value: {} }] },
  ],
  [
    'services.integrations.get',
    (pd) => pd.services.integrations.get('SI1', 'II1', { include: ['services'] }),
    'GET /services/{id}/integrations/{integration_id}',
    '/services/SI1/integrations/II1?include[]=services',
  ],
  [
    'services.integrations.create',
    (pd) => pd.services.integrations.create('SI1', {}),
    'POST /services/{id}/integrations',
    '/services/SI1/integrations',
    { integration: {} },
  ],
  [
    'services.integrations.update',
    (pd) => pd.services.integrations.update('SI1', 'II1', {}),
    'PUT /services/{id}/integrations/{integration_id}',
    '/services/SI1/integrations/II1',
    { integration: {} },
  ],
  [
    'services.eventRules.update',
    (pd) => pd.services.eventRules.update('SI1', 'RI1', {}),
    'PUT /services/{id}/rules/{rule_id}',
    '/services/SI1/rules/RI1',
    { rule: {}, rule_id: 'RI1' },
  ],
];
