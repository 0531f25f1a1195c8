import type { ResourceCall } from './resource-call.fixture.ts';
import type {
  NewServiceNowCredential,
  ServiceNowCredentialChange,
} from './service-now-credentials.ts';
import type { NewServiceNowIntegration } from './service-now-integrations.ts';
import type { NewServiceNowTable, ServiceNowTableChange } from './service-now-tables.ts';

const newServiceNowIntegration: NewServiceNowIntegration = {
  name: 'CMDB',
  cmdb_tables: [
    {
      display_name: 'Hosts',
      ci_table_name: 'cmdb_ci',
      field_mappings: [
        { servicenow_field: 'name', event_field: 'host' },
        { servicenow_field: 'owned_by', event_field: 'owner' },
      ],
    },
  ],
};
const newServiceNowTable: NewServiceNowTable = {
  display_name: 'Hosts',
  ci_table_name: 'cmdb_ci',
  field_mappings: [
    { servicenow_field: 'name', event_field: 'host' },
    { servicenow_field: 'owned_by', event_field: 'owner' },
  ],
};
const serviceNowTableChange: ServiceNowTableChange = {
  display_name: 'Hosts',
  ci_table_name: 'cmdb_ci',
  field_mappings: [
    { servicenow_field: 'name', event_field: 'host' },
    { servicenow_field: 'owned_by', event_field: 'owner' },
  ],
};
const newServiceNowCredential: NewServiceNowCredential = {
  instance_endpoint: 'text',
  user: 'text',
  password: 'text',
};
const serviceNowCredentialChange: ServiceNowCredentialChange = { user: 'reader' };

/** Calls of what has to do with service now. */
export const serviceNowCalls: readonly ResourceCall[] = [
  [
    'enrichment.serviceNow.list',
    (pd) => pd.enrichment.serviceNow.list().take(1),
    'GET /enrichment/integrations/servicenow',
    '/enrichment/integrations/servicenow',
  ],
  [
    'enrichment.serviceNow.get',
    (pd) => pd.enrichment.serviceNow.get('I1'),
    'GET /enrichment/integrations/servicenow/{integration_id}',
    '/enrichment/integrations/servicenow/I1',
  ],
  [
    'enrichment.serviceNow.create',
    (pd) => pd.enrichment.serviceNow.create(newServiceNowIntegration),
    'POST /enrichment/integrations/servicenow',
    '/enrichment/integrations/servicenow',
    newServiceNowIntegration,
  ],
  [
    'enrichment.serviceNow.delete',
    (pd) => pd.enrichment.serviceNow.delete('I1'),
    'DELETE /enrichment/integrations/servicenow/{integration_id}',
    '/enrichment/integrations/servicenow/I1',
  ],
  [
    'enrichment.serviceNow.tables.create',
    (pd) => pd.enrichment.serviceNow.tables.create('I1', newServiceNowTable),
    'POST /enrichment/integrations/servicenow/{integration_id}/tables',
    '/enrichment/integrations/servicenow/I1/tables',
    { cmdb_table: newServiceNowTable },
  ],
  [
    'enrichment.serviceNow.tables.update',
    (pd) => pd.enrichment.serviceNow.tables.update('I1', 'T1', serviceNowTableChange),
    'PUT /enrichment/integrations/servicenow/{integration_id}/tables/{table_id}',
    '/enrichment/integrations/servicenow/I1/tables/T1',
    { cmdb_table: serviceNowTableChange },
  ],
  [
    'enrichment.serviceNow.tables.delete',
    (pd) => pd.enrichment.serviceNow.tables.delete('I1', 'T1'),
    'DELETE /enrichment/integrations/servicenow/{integration_id}/tables/{table_id}',
    '/enrichment/integrations/servicenow/I1/tables/T1',
  ],
  [
    'enrichment.serviceNow.tables.test',
    (pd) => pd.enrichment.serviceNow.tables.test('I1', 'T1').take(1),
    'GET /enrichment/integrations/servicenow/{integration_id}/tables/{table_id}/test',
    '/enrichment/integrations/servicenow/I1/tables/T1/test',
  ],
  [
    'enrichment.serviceNow.tables.enable',
    (pd) => pd.enrichment.serviceNow.tables.enable('I1', 'T1'),
    'POST /enrichment/integrations/servicenow/{integration_id}/tables/{table_id}/enable',
    '/enrichment/integrations/servicenow/I1/tables/T1/enable',
  ],
  [
    'enrichment.serviceNow.credentials.get',
    (pd) => pd.enrichment.serviceNow.credentials.get('C1'),
    'GET /enrichment/integrations/servicenow/credentials/{credentials_id}',
    '/enrichment/integrations/servicenow/credentials/C1',
  ],
  [
    'enrichment.serviceNow.credentials.create',
    (pd) => pd.enrichment.serviceNow.credentials.create(newServiceNowCredential),
    'POST /enrichment/integrations/servicenow/credentials',
    '/enrichment/integrations/servicenow/credentials',
    { credentials: newServiceNowCredential },
  ],
  [
    'enrichment.serviceNow.credentials.update',
    (pd) => pd.enrichment.serviceNow.credentials.update('C1', serviceNowCredentialChange),
    'PUT /enrichment/integrations/servicenow/credentials/{credentials_id}',
    '/enrichment/integrations/servicenow/credentials/C1',
    { credentials: serviceNowCredentialChange },
  ],
  [
    'enrichment.serviceNow.credentials.delete',
    (pd) => pd.enrichment.serviceNow.credentials.delete('C1'),
    'DELETE /enrichment/integrations/servicenow/credentials/{credentials_id}',
    '/enrichment/integrations/servicenow/credentials/C1',
  ],
];
