import type { Account } from '../account/account.ts';
import { known } from '../account/account.ts';
import type { Alert, Incident } from '../account/incident.ts';
import type { Zone } from '../time/zone.ts';
import type { FieldsOf } from './fields.ts';
import { incidentReference } from './incident-head.ts';
import { logEntryReference } from './log-entry-view.ts';
import { apiUrl, serviceReference, webUrl } from './reference.ts';
import { integrationReference } from './service-view.ts';

export function alertView(
  account: Account,
  incident: Incident,
  alert: Alert,
  zone: Zone,
): FieldsOf<'Alert'> {
  const service = known(account.services, incident.serviceId);
  const integration = service.integrations.find(({ id }) => id === alert.integrationId);
  const trigger = incident.log.find(({ kind, at }) => kind === 'trigger' && at >= alert.at);
  return {
    id: alert.id,
    type: 'alert',
    summary: alert.title,
    self: apiUrl(`incidents/${incident.id}/alerts/${alert.id}`),
    html_url: webUrl(`alerts/${alert.id}`),
    created_at: zone.print(alert.at),
    status: alert.resolvedAt === null ? 'triggered' : 'resolved',
    alert_key: alert.key,
    severity: alert.severity,
    suppressed: false,
    service: serviceReference(account, service.id),
    incident: incidentReference(incident),
    integration: integration === undefined ? null : integrationReference(service, integration),
    first_trigger_log_entry: trigger === undefined ? null : logEntryReference(account, trigger),
    body: {
      type: 'alert_body',
      details: alert.details,
      contexts: alert.link === null ? [] : [{ type: 'link', href: alert.link, text: 'Monitor' }],
    },
  };
}
