import type { Handlers } from '../../../request/context.ts';
import { getFieldValues, setFieldValues } from './field-values.ts';
import { listImpacts, setImpact } from './impacts.ts';
import { getIncidentType, listIncidentTypes, listTypeFields } from './incident-types.ts';
import { cancelResponderRequests, requestResponders } from './responder-requests.ts';
import { listSubscribers, sendStatusUpdate, subscribe, unsubscribe } from './status-updates.ts';

export const incidentResponseHandlers: Handlers = {
  'POST /incidents/{id}/responder_requests': requestResponders,
  'PUT /incidents/{id}/responder_requests/cancel': cancelResponderRequests,
  'POST /incidents/{id}/status_updates': sendStatusUpdate,
  'GET /incidents/{id}/status_updates/subscribers': listSubscribers,
  'POST /incidents/{id}/status_updates/subscribers': subscribe,
  'POST /incidents/{id}/status_updates/unsubscribe': unsubscribe,
  'GET /incidents/types': listIncidentTypes,
  'GET /incidents/types/{type_id_or_name}': getIncidentType,
  'GET /incidents/types/{type_id_or_name}/custom_fields': listTypeFields,
  'GET /incidents/{id}/custom_fields/values': getFieldValues,
  'PUT /incidents/{id}/custom_fields/values': setFieldValues,
  'GET /incidents/{id}/business_services/impacts': listImpacts,
  'PUT /incidents/{id}/business_services/{business_service_id}/impacts': setImpact,
};
