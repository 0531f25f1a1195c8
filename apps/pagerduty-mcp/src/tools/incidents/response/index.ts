import type { Tool } from 'mcp-kit';
import type { Deps } from '../../../deps.ts';
import { addIncidentSubscribers } from './add-incident-subscribers.ts';
import { cancelResponderRequests } from './cancel-responder-requests.ts';
import { getIncidentFields } from './get-incident-fields.ts';
import { listIncidentImpacts } from './list-incident-impacts.ts';
import { listIncidentSubscribers } from './list-incident-subscribers.ts';
import { listIncidentTypeFields } from './list-incident-type-fields.ts';
import { listIncidentTypes } from './list-incident-types.ts';
import { removeIncidentSubscribers } from './remove-incident-subscribers.ts';
import { requestResponders } from './request-responders.ts';
import { sendStatusUpdate } from './send-status-update.ts';
import { setIncidentField } from './set-incident-field.ts';
import { setIncidentImpact } from './set-incident-impact.ts';

/** Tools for the people around an incident, and for what is known of it besides. */
export const incidentResponseTools: readonly Tool<Deps>[] = [
  requestResponders,
  cancelResponderRequests,
  sendStatusUpdate,
  listIncidentSubscribers,
  addIncidentSubscribers,
  removeIncidentSubscribers,
  getIncidentFields,
  setIncidentField,
  listIncidentTypes,
  listIncidentTypeFields,
  listIncidentImpacts,
  setIncidentImpact,
];
