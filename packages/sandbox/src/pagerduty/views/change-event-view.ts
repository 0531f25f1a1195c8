import { ACCOUNT_ZONE } from '../account/account.ts';
import type { ChangeEvent } from '../account/entities.ts';
import type { FieldsOf } from './fields.ts';
import { apiUrl } from './reference.ts';

export function changeEventView(change: ChangeEvent): FieldsOf<'ChangeEvent'> {
  const { id, summary, at, source, serviceId, integrationId, details, links } = change;
  return {
    id,
    type: 'change_event',
    summary,
    self: apiUrl(`change_events/${id}`),
    html_url: null,
    timestamp: ACCOUNT_ZONE.print(at),
    source,
    integration: { id: integrationId, type: 'inbound_integration_reference' },
    services: [{ id: serviceId, type: 'service_reference' }],
    custom_details: details,
    links,
  };
}
