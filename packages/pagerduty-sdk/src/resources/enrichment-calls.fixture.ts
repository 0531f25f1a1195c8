import type { EnrichmentQuery } from './enrichment.ts';
import type { EnrichmentCsv } from './enrichment-records.ts';
import type { EnrichmentSchemaChange, NewEnrichmentSchema } from './enrichment-schemas.ts';
import type { NewEventEnrichmentAssociations } from './event-enrichment-associations.ts';
import type {
  EventEnrichmentChange,
  NewDefaultEventEnrichment,
  NewEventEnrichment,
  NewEventEnrichmentRules,
} from './event-enrichments.ts';
import type { ResourceCall } from './resource-call.fixture.ts';

const enrichmentQuery: EnrichmentQuery = {
  schema_id: 'X1',
  query: [{ field: 'text', value: 'text' }],
};
const newEventEnrichment: NewEventEnrichment = { name: 'Shop', description: 'text' };
const eventEnrichmentChange: EventEnrichmentChange = { name: 'Shop', description: 'text' };
const newDefaultEventEnrichment: NewDefaultEventEnrichment = {
  id: 'X1',
  type: 'event_enrichment_reference',
};
const newEventEnrichmentRules: NewEventEnrichmentRules = { sets: [{ id: 'start', rules: [] }] };
const newEventEnrichmentAssociations: NewEventEnrichmentAssociations = [
  { type: 'service_reference', id: 'X1' },
];
const newEnrichmentSchema: NewEnrichmentSchema = {
  name: 'Hosts',
  fields: [
    { name: 'host', type: 'query' },
    { name: 'owner', type: 'enriched' },
  ],
};
const enrichmentSchemaChange: EnrichmentSchemaChange = { name: 'Shop', description: 'text' };
const enrichmentCsv: EnrichmentCsv = 'host,owner';

/** Calls of what has to do with enrichment. */
export const enrichmentCalls: readonly ResourceCall[] = [
  [
    'enrichment.query',
    (pd) => pd.enrichment.query(enrichmentQuery).take(1),
    'POST /enrichment/query',
    '/enrichment/query',
    enrichmentQuery,
  ],
  [
    'enrichment.events.list',
    (pd) => pd.enrichment.events.list({ include: ['privileges'] }).take(1),
    'GET /enrichment/event_enrichments',
    '/enrichment/event_enrichments?include[]=privileges',
  ],
  [
    'enrichment.events.get',
    (pd) => pd.enrichment.events.get('E1', { include: ['privileges'] }),
    'GET /enrichment/event_enrichments/{id}',
    '/enrichment/event_enrichments/E1?include[]=privileges',
  ],
  [
    'enrichment.events.create',
    (pd) => pd.enrichment.events.create(newEventEnrichment),
    'POST /enrichment/event_enrichments',
    '/enrichment/event_enrichments',
    { event_enrichment: newEventEnrichment },
  ],
  [
    'enrichment.events.update',
    (pd) => pd.enrichment.events.update('E1', eventEnrichmentChange),
    'PUT /enrichment/event_enrichments/{id}',
    '/enrichment/event_enrichments/E1',
    { event_enrichment: eventEnrichmentChange },
  ],
  [
    'enrichment.events.delete',
    (pd) => pd.enrichment.events.delete('E1'),
    'DELETE /enrichment/event_enrichments/{id}',
    '/enrichment/event_enrichments/E1',
  ],
  [
    'enrichment.events.getDefault',
    (pd) => pd.enrichment.events.getDefault(),
    'GET /enrichment/event_enrichments/default',
    '/enrichment/event_enrichments/default',
  ],
  [
    'enrichment.events.setDefault',
    (pd) => pd.enrichment.events.setDefault(newDefaultEventEnrichment),
    'PUT /enrichment/event_enrichments/default',
    '/enrichment/event_enrichments/default',
    { default: newDefaultEventEnrichment },
  ],
  [
    'enrichment.events.getRules',
    (pd) => pd.enrichment.events.getRules('E1'),
    'GET /enrichment/event_enrichments/{id}/rules',
    '/enrichment/event_enrichments/E1/rules',
  ],
  [
    'enrichment.events.updateRules',
    (pd) => pd.enrichment.events.updateRules('E1', newEventEnrichmentRules),
    'PUT /enrichment/event_enrichments/{id}/rules',
    '/enrichment/event_enrichments/E1/rules',
    { orchestration_path: newEventEnrichmentRules },
  ],
  [
    'enrichment.events.associations.list',
    (pd) => pd.enrichment.events.associations.list('E1', { association_type: 'service' }).take(1),
    'GET /enrichment/event_enrichments/{id}/associations',
    '/enrichment/event_enrichments/E1/associations?association_type=service',
  ],
  [
    'enrichment.events.associations.add',
    (pd) => pd.enrichment.events.associations.add('E1', newEventEnrichmentAssociations),
    'POST /enrichment/event_enrichments/{id}/associations',
    '/enrichment/event_enrichments/E1/associations',
    { associations: newEventEnrichmentAssociations },
  ],
  [
    'enrichment.events.associations.remove',
    (pd) => pd.enrichment.events.associations.remove('E1', newEventEnrichmentAssociations),
    'DELETE /enrichment/event_enrichments/{id}/associations',
    '/enrichment/event_enrichments/E1/associations',
    { associations: newEventEnrichmentAssociations },
  ],
  [
    'enrichment.schemas.list',
    (pd) => pd.enrichment.schemas.list().take(1),
    'GET /enrichment/schemas',
    '/enrichment/schemas',
  ],
  [
    'enrichment.schemas.get',
    (pd) => pd.enrichment.schemas.get('S1'),
    'GET /enrichment/schemas/{schema_id}',
    '/enrichment/schemas/S1',
  ],
  [
    'enrichment.schemas.create',
    (pd) => pd.enrichment.schemas.create(newEnrichmentSchema, { filename: 'Shop' }),
    'POST /enrichment/schemas',
    '/enrichment/schemas?filename=Shop',
    newEnrichmentSchema,
  ],
  [
    'enrichment.schemas.update',
    (pd) => pd.enrichment.schemas.update('S1', enrichmentSchemaChange),
    'PUT /enrichment/schemas/{schema_id}',
    '/enrichment/schemas/S1',
    { schema: enrichmentSchemaChange },
  ],
  [
    'enrichment.schemas.delete',
    (pd) => pd.enrichment.schemas.delete('S1'),
    'DELETE /enrichment/schemas/{schema_id}',
    '/enrichment/schemas/S1',
  ],
  [
    'enrichment.schemas.records.list',
    (pd) => pd.enrichment.schemas.records.list('S1').take(1),
    'GET /enrichment/schemas/{schema_id}/records',
    '/enrichment/schemas/S1/records',
  ],
  [
    'enrichment.schemas.records.upload',
    (pd) => pd.enrichment.schemas.records.upload('S1', enrichmentCsv, { filename: 'Shop' }),
    'POST /enrichment/schemas/{schema_id}/records',
    '/enrichment/schemas/S1/records?filename=Shop',
    enrichmentCsv,
  ],
  [
    'enrichment.schemas.records.delete',
    (pd) => pd.enrichment.schemas.records.delete('S1', 'R1'),
    'DELETE /enrichment/schemas/{schema_id}/records/{record_id}',
    '/enrichment/schemas/S1/records/R1',
  ],
];
