import type {
  NewOrchestrationCacheVariable,
  OrchestrationCacheDataChange,
  OrchestrationCacheVariableChange,
} from './orchestration-cache-variables.ts';
import type { ResourceCall } from './resource-call.fixture.ts';
import type {
  NewServiceCacheVariable,
  ServiceCacheDataChange,
  ServiceCacheVariableChange,
} from './service-cache-variables.ts';
import type {
  NewServiceOrchestration,
  ServiceOrchestrationStatusChange,
} from './service-orchestrations.ts';

const newServiceOrchestration: NewServiceOrchestration = {
  type: 'service',
  sets: [{ id: 'start', rules: [] }],
};
const serviceOrchestrationStatusChange: ServiceOrchestrationStatusChange = { active: true };
const newOrchestrationCacheVariable: NewOrchestrationCacheVariable = {
  name: 'Shop',
  configuration: { type: 'recent_value' },
};
const orchestrationCacheVariableChange: OrchestrationCacheVariableChange = {
  name: 'Shop',
  configuration: { type: 'recent_value' },
};
const orchestrationCacheDataChange: OrchestrationCacheDataChange = { cache_variable_data: 'text' };
const newServiceCacheVariable: NewServiceCacheVariable = {
  name: 'Shop',
  configuration: { type: 'recent_value' },
};
const serviceCacheVariableChange: ServiceCacheVariableChange = {
  name: 'Shop',
  configuration: { type: 'recent_value' },
};
const serviceCacheDataChange: ServiceCacheDataChange = { cache_variable_data: 'text' };

/** Calls of what has to do with service orchestrations. */
export const serviceOrchestrationsCalls: readonly ResourceCall[] = [
  [
    'eventOrchestrations.services.get',
    (pd) => pd.eventOrchestrations.services.get('S1', { include: ['migrated_metadata'] }),
    'GET /event_orchestrations/services/{service_id}',
    '/event_orchestrations/services/S1?include[]=migrated_metadata',
  ],
  [
    'eventOrchestrations.services.update',
    (pd) => pd.eventOrchestrations.services.update('S1', newServiceOrchestration),
    'PUT /event_orchestrations/services/{service_id}',
    '/event_orchestrations/services/S1',
    { orchestration_path: newServiceOrchestration },
  ],
  [
    'eventOrchestrations.services.getActive',
    (pd) => pd.eventOrchestrations.services.getActive('S1'),
    'GET /event_orchestrations/services/{service_id}/active',
    '/event_orchestrations/services/S1/active',
  ],
  [
    'eventOrchestrations.services.setActive',
    (pd) => pd.eventOrchestrations.services.setActive('S1', serviceOrchestrationStatusChange),
    'PUT /event_orchestrations/services/{service_id}/active',
    '/event_orchestrations/services/S1/active',
    serviceOrchestrationStatusChange,
  ],
  [
    'eventOrchestrations.cacheVariables.list',
    (pd) => pd.eventOrchestrations.cacheVariables.list('O1').take(1),
    'GET /event_orchestrations/{id}/cache_variables',
    '/event_orchestrations/O1/cache_variables',
  ],
  [
    'eventOrchestrations.cacheVariables.get',
    (pd) => pd.eventOrchestrations.cacheVariables.get('O1', 'C1'),
    'GET /event_orchestrations/{id}/cache_variables/{cache_variable_id}',
    '/event_orchestrations/O1/cache_variables/C1',
  ],
  [
    'eventOrchestrations.cacheVariables.create',
    (pd) => pd.eventOrchestrations.cacheVariables.create('O1', newOrchestrationCacheVariable),
    'POST /event_orchestrations/{id}/cache_variables',
    '/event_orchestrations/O1/cache_variables',
    { cache_variable: newOrchestrationCacheVariable },
  ],
  [
    'eventOrchestrations.cacheVariables.update',
    (pd) =>
      pd.eventOrchestrations.cacheVariables.update('O1', 'C1', orchestrationCacheVariableChange),
    'PUT /event_orchestrations/{id}/cache_variables/{cache_variable_id}',
    '/event_orchestrations/O1/cache_variables/C1',
    { cache_variable: orchestrationCacheVariableChange },
  ],
  [
    'eventOrchestrations.cacheVariables.delete',
    (pd) => pd.eventOrchestrations.cacheVariables.delete('O1', 'C1'),
    'DELETE /event_orchestrations/{id}/cache_variables/{cache_variable_id}',
    '/event_orchestrations/O1/cache_variables/C1',
  ],
  [
    'eventOrchestrations.cacheVariables.getData',
    (pd) => pd.eventOrchestrations.cacheVariables.getData('O1', 'C1'),
    'GET /event_orchestrations/{id}/cache_variables/{cache_variable_id}/data',
    '/event_orchestrations/O1/cache_variables/C1/data',
  ],
  [
    'eventOrchestrations.cacheVariables.updateData',
    (pd) =>
      pd.eventOrchestrations.cacheVariables.updateData('O1', 'C1', orchestrationCacheDataChange),
    'PUT /event_orchestrations/{id}/cache_variables/{cache_variable_id}/data',
    '/event_orchestrations/O1/cache_variables/C1/data',
    orchestrationCacheDataChange,
  ],
  [
    'eventOrchestrations.cacheVariables.deleteData',
    (pd) => pd.eventOrchestrations.cacheVariables.deleteData('O1', 'C1'),
    'DELETE /event_orchestrations/{id}/cache_variables/{cache_variable_id}/data',
    '/event_orchestrations/O1/cache_variables/C1/data',
  ],
  [
    'eventOrchestrations.services.cacheVariables.list',
    (pd) => pd.eventOrchestrations.services.cacheVariables.list('S1').take(1),
    'GET /event_orchestrations/services/{service_id}/cache_variables',
    '/event_orchestrations/services/S1/cache_variables',
  ],
  [
    'eventOrchestrations.services.cacheVariables.get',
    (pd) => pd.eventOrchestrations.services.cacheVariables.get('S1', 'C1'),
    'GET /event_orchestrations/services/{service_id}/cache_variables/{cache_variable_id}',
    '/event_orchestrations/services/S1/cache_variables/C1',
  ],
  [
    'eventOrchestrations.services.cacheVariables.create',
    (pd) => pd.eventOrchestrations.services.cacheVariables.create('S1', newServiceCacheVariable),
    'POST /event_orchestrations/services/{service_id}/cache_variables',
    '/event_orchestrations/services/S1/cache_variables',
    { cache_variable: newServiceCacheVariable },
  ],
  [
    'eventOrchestrations.services.cacheVariables.update',
    (pd) =>
      pd.eventOrchestrations.services.cacheVariables.update('S1', 'C1', serviceCacheVariableChange),
    'PUT /event_orchestrations/services/{service_id}/cache_variables/{cache_variable_id}',
    '/event_orchestrations/services/S1/cache_variables/C1',
    { cache_variable: serviceCacheVariableChange },
  ],
  [
    'eventOrchestrations.services.cacheVariables.delete',
    (pd) => pd.eventOrchestrations.services.cacheVariables.delete('S1', 'C1'),
    'DELETE /event_orchestrations/services/{service_id}/cache_variables/{cache_variable_id}',
    '/event_orchestrations/services/S1/cache_variables/C1',
  ],
  [
    'eventOrchestrations.services.cacheVariables.getData',
    (pd) => pd.eventOrchestrations.services.cacheVariables.getData('S1', 'C1'),
    'GET /event_orchestrations/services/{service_id}/cache_variables/{cache_variable_id}/data',
    '/event_orchestrations/services/S1/cache_variables/C1/data',
  ],
  [
    'eventOrchestrations.services.cacheVariables.updateData',
    (pd) =>
      pd.eventOrchestrations.services.cacheVariables.updateData('S1', 'C1', serviceCacheDataChange),
    'PUT /event_orchestrations/services/{service_id}/cache_variables/{cache_variable_id}/data',
    '/event_orchestrations/services/S1/cache_variables/C1/data',
    serviceCacheDataChange,
  ],
  [
    'eventOrchestrations.services.cacheVariables.deleteData',
    (pd) => pd.eventOrchestrations.services.cacheVariables.deleteData('S1', 'C1'),
    'DELETE /event_orchestrations/services/{service_id}/cache_variables/{cache_variable_id}/data',
    '/event_orchestrations/services/S1/cache_variables/C1/data',
  ],
];
