import { ACCOUNT_ZONE, type Account } from '../account/account.ts';
import type { Integration, Service } from '../account/entities.ts';
import type { Zone } from '../time/zone.ts';
import type { FieldsOf } from './fields.ts';
import {
  apiUrl,
  asReference,
  type Head,
  head,
  policyReference,
  serviceReference,
  webUrl,
} from './reference.ts';
import { teamsView } from './team-view.ts';

/** What of a service's surroundings is shown in full. */
type ServiceInclude = 'teams' | 'integrations' | 'auto_pause_notifications_parameters';

export function serviceView(
  account: Account,
  service: Service,
  includes: readonly string[] = [],
  zone: Zone = ACCOUNT_ZONE,
): FieldsOf<'Service'> {
  const { id, name, teamId, policyId } = service;
  const full = { has: (include: ServiceInclude) => includes.includes(include) };
  const latest = account.incidents.findLast(({ serviceId }) => serviceId === id);
  return {
    ...head('service', id, name),
    name,
    description: service.description,
    created_at: zone.print(service.createdAt),
    status: statusOf(account, service),
    last_incident_timestamp: latest === undefined ? null : zone.print(latest.createdAt),
    auto_resolve_timeout: service.autoResolveSeconds,
    acknowledgement_timeout: service.acknowledgementSeconds,
    alert_creation: 'create_alerts_and_incidents',
    alert_grouping_parameters: { type: 'intelligent', config: { time_window: 300 } },
    escalation_policy: policyReference(account, policyId),
    teams: teamsView(account, teamId, full.has('teams')),
    integrations: service.integrations.map((integration) =>
      full.has('integrations')
        ? integrationView(account, service, integration, zone)
        : integrationReference(service, integration),
    ),
    ...urgencyRules(service),
    addons: [],
    ...(full.has('auto_pause_notifications_parameters')
      ? { auto_pause_notifications_parameters: { enabled: false, timeout: 300 } }
      : {}),
  };
}

/** Critical with a triggered incident, else warning with an acknowledged one. */
function statusOf({ incidents, maintained }: Account, { id, isDisabled }: Service) {
  if (isDisabled === true) return 'disabled';
  if (maintained.has(id)) return 'maintenance';
  const open = incidents.filter((one) => one.serviceId === id && one.status !== 'resolved');
  if (open.some(({ status }) => status === 'triggered')) return 'critical';
  return open.length > 0 ? 'warning' : 'active';
}

function urgencyRules({ urgency }: Service) {
  if (urgency !== 'support_hours') {
    const incident_urgency_rule = { type: 'constant', urgency };
    return { incident_urgency_rule, support_hours: null, scheduled_actions: [] };
  }
  return {
    incident_urgency_rule: {
      type: 'use_support_hours',
      during_support_hours: { type: 'constant', urgency: 'high' },
      outside_support_hours: { type: 'constant', urgency: 'low' },
    },
    support_hours: {
      type: 'fixed_time_per_day',
      time_zone: 'Etc/UTC',
      start_time: '09:00:00',
      end_time: '17:00:00',
      days_of_week: [1, 2, 3, 4, 5],
    },
    scheduled_actions: [
      {
        type: 'urgency_change',
        at: { type: 'named_time', name: 'support_hours_start' },
        to_urgency: 'high',
      },
    ],
  };
}

export function integrationReference(service: Service, integration: Integration): Head {
  return asReference(integrationHead(service, integration));
}

export function integrationView(
  account: Account,
  service: Service,
  integration: Integration,
  zone: Zone,
): FieldsOf<'Integration'> {
  return {
    ...integrationHead(service, integration),
    name: integration.name,
    service: serviceReference(account, service.id),
    created_at: zone.print(integration.createdAt),
    vendor: null,
    ...(integration.key === undefined ? {} : { integration_key: integration.key }),
    ...(integration.email === null ? {} : { integration_email: integration.email }),
  };
}

function integrationHead({ id: serviceId }: Service, { id, type, name }: Integration): Head {
  const path = `services/${serviceId}/integrations/${id}`;
  const html_url = webUrl(path);
  return { id, type, summary: name, self: apiUrl(path), html_url };
}
