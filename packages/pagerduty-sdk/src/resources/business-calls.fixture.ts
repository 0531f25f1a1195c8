import type { ResourceCall } from './resource-call.fixture.ts';

/** Calls of what has to do with business. */
export const businessCalls: readonly ResourceCall[] = [
  [
    'businessServices.list',
    (pd) => pd.businessServices.list().take(1),
    'GET /business_services',
    '/business_services',
  ],
  [
    'businessServices.get',
    (pd) => pd.businessServices.get('I1'),
    'GET /business_services/{id}',
    '/business_services/I1',
  ],
  [
    'businessServices.create',
    (pd) => pd.businessServices.create({}),
    'POST /business_services',
    '/business_services',
    { business_service: {} },
  ],
  [
    'businessServices.update',
    (pd) => pd.businessServices.update('I1', {}),
    'PUT /business_services/{id}',
    '/business_services/I1',
    { business_service: {} },
  ],
  [
    'businessServices.delete',
    (pd) => pd.businessServices.delete('I1'),
    'DELETE /business_services/{id}',
    '/business_services/I1',
  ],
  [
    'businessServices.impactors',
    (pd) => pd.businessServices.impactors({ ids: ['text'] }).take(1),
    'GET /business_services/impactors',
    '/business_services/impactors?ids[]=text',
  ],
  [
    'businessServices.impacts',
    (pd) =>
      pd.businessServices
        .impacts({ additional_fields: ['services.highest_impacting_priority'] })
        .take(1),
    'GET /business_services/impacts',
    '/business_services/impacts?additional_fields[]=services.highest_impacting_priority',
  ],
  [
    'businessServices.supportingImpacts',
    (pd) =>
      pd.businessServices
        .supportingImpacts('I1', { additional_fields: ['services.highest_impacting_priority'] })
        .take(1),
    'GET /business_services/{id}/supporting_services/impacts',
    '/business_services/I1/supporting_services/impacts?additional_fields[]=services.highest_impacting_priority',
  ],
  [
    'businessServices.priorityThreshold',
    (pd) => pd.businessServices.priorityThreshold(),
    'GET /business_services/priority_thresholds',
    '/business_services/priority_thresholds',
  ],
  [
    'businessServices.setPriorityThreshold',
    (pd) =>
      pd.businessServices.setPriorityThreshold({ global_threshold: { id: 'text', order: 1 } }),
    'PUT /business_services/priority_thresholds',
    '/business_services/priority_thresholds',
    { global_threshold: { id: 'text', order: 1 } },
  ],
  [
    'businessServices.clearPriorityThreshold',
    (pd) => pd.businessServices.clearPriorityThreshold(),
    'DELETE /business_services/priority_thresholds',
    '/business_services/priority_thresholds',
  ],
  [
    'businessServices.subscribers.list',
    (pd) => pd.businessServices.subscribers.list('I1').take(1),
    'GET /business_services/{id}/subscribers',
    '/business_services/I1/subscribers',
  ],
  [
    'businessServices.subscribers.add',
    (pd) => pd.businessServices.subscribers.add('I1', [{}]),
    'POST /business_services/{id}/subscribers',
    '/business_services/I1/subscribers',
    { subscribers: [{}] },
  ],
  [
    'businessServices.subscribers.remove',
    (pd) => pd.businessServices.subscribers.remove('I1', [{}]),
    'POST /business_services/{id}/unsubscribe',
    '/business_services/I1/unsubscribe',
    { subscribers: [{}] },
  ],
  [
    'businessServices.subscribers.addAccount',
    (pd) => pd.businessServices.subscribers.addAccount('I1'),
    'POST /business_services/{id}/account_subscription',
    '/business_services/I1/account_subscription',
  ],
  [
    'businessServices.subscribers.removeAccount',
    (pd) => pd.businessServices.subscribers.removeAccount('I1'),
    'DELETE /business_services/{id}/account_subscription',
    '/business_services/I1/account_subscription',
  ],
  [
    'serviceDependencies.ofService',
    (pd) => pd.serviceDependencies.ofService('SI1').take(1),
    'GET /service_dependencies/technical_services/{id}',
    '/service_dependencies/technical_services/SI1',
  ],
  [
    'serviceDependencies.ofBusinessService',
    (pd) => pd.serviceDependencies.ofBusinessService('BS1').take(1),
    'GET /service_dependencies/business_services/{id}',
    '/service_dependencies/business_services/BS1',
  ],
  [
    'serviceDependencies.associate',
    (pd) => pd.serviceDependencies.associate([{}]),
    'POST /service_dependencies/associate',
    '/service_dependencies/associate',
    { relationships: [{}] },
  ],
  [
    'serviceDependencies.disassociate',
    (pd) => pd.serviceDependencies.disassociate([{}]),
    'POST /service_dependencies/disassociate',
    '/service_dependencies/disassociate',
    { relationships: [{}] },
  ],
];
