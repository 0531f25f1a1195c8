import { apiUrl } from '../../views/reference.ts';
import type { Seeding } from './seeding.ts';

/** Two kinds of extensions, one of them in use, and a webhook that has stopped after failures. */
export function seedWebhooks({ account }: Seeding): void {
  const { ids, records, services } = account;
  const [slack, generic] = [
    ['slack', 'Slack', 'https://support.pagerduty.com/docs/slack'],
    ['generic_v2_webhook', 'Generic V2 Webhook', 'https://support.pagerduty.com/docs/webhooks'],
  ].map(([key, label, guide_url]) => {
    const id = ids.entity();
    return {
      ...{ id, type: 'extension_schema', summary: label, key, label, guide_url, html_url: null },
      self: apiUrl(`extension_schemas/${id}`),
      description: `${label} is told of incidents.`,
      send_types: ['trigger', 'acknowledge', 'resolve', 'delegate', 'escalate', 'assign'],
    };
  });
  if (slack === undefined || generic === undefined) return;
  records.add('extension_schemas', slack, generic);
  const [service] = services.values();
  const extension = ids.entity();
  records.add('extensions', {
    ...{ id: extension, type: 'extension', name: '#checkout-alerts', summary: '#checkout-alerts' },
    self: apiUrl(`extensions/${extension}`),
    extension_schema: {
      ...{ id: slack.id, type: 'extension_schema_reference', summary: slack.summary },
      ...{ self: slack.self, html_url: null },
    },
    extension_objects: [{ id: service?.id, type: 'service_reference' }],
    temporarily_disabled: false,
  });
  const subscription = ids.entity();
  records.add('webhook_subscriptions', {
    ...{ id: subscription, type: 'webhook_subscription', active: true },
    description: 'Tells the shop floor what is broken.',
    delivery_method: {
      ...{ id: ids.entity(), type: 'http_delivery_method', temporarily_disabled: true },
      url: 'https://hooks.acme-outdoor.example/pagerduty',
      custom_headers: [{ name: 'X-Floor', value: '<redacted>' }],
    },
    events: ['incident.triggered', 'incident.resolved'],
    filter: { type: 'account_reference' },
  });
}
