import { id, words } from 'mcp-kit';
import type { IncidentChange } from 'pingera-sdk';
import { checkChanges } from './change.ts';
import {
  componentsInput,
  deliverNotifications,
  incidentImpact,
  incidentStatus,
} from './incident.ts';

/** The parameters of a tool that changes an incident. */
export const incidentChangeInput = {
  page_id: id('page').optional(),
  incident_id: id('incident'),
  name: words(200).optional(),
  status: incidentStatus.optional(),
  body: words(20_000).optional().describe('Posted as a new update'),
  impact: incidentImpact.optional(),
  components: componentsInput
    .refine((statuses) => Object.keys(statuses).length > 0, 'must name a component')
    .optional()
    .describe('Status to set by component id'),
  deliver_notifications: deliverNotifications,
};

/** The same change; an {@link InputError} where it would only tell subscribers of nothing. */
export function checkChange(change: IncidentChange): IncidentChange {
  const { deliver_notifications: _, ...fields } = change;
  checkChanges(fields, ['name', 'status', 'body', 'impact', 'components']);
  return change;
}
