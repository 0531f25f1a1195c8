import type { KnownWebhookEvent, WebhookEvent, WebhookEventOf, WebhookEventType } from './event.ts';

/** Every event type that this package has types for, in alphabetical order. */
export const webhookEventTypes = [
  'incident.acknowledged',
  'incident.action_invocation.created',
  'incident.action_invocation.terminated',
  'incident.action_invocation.updated',
  'incident.annotated',
  'incident.conference_bridge.updated',
  'incident.custom_field_values.updated',
  'incident.delegated',
  'incident.escalated',
  'incident.incident_type.changed',
  'incident.priority_updated',
  'incident.reassigned',
  'incident.reopened',
  'incident.resolved',
  'incident.responder.added',
  'incident.responder.replied',
  'incident.role.assigned',
  'incident.service_updated',
  'incident.status_update_published',
  'incident.task.completed',
  'incident.task.created',
  'incident.task.updated',
  'incident.triggered',
  'incident.unacknowledged',
  'incident.workflow.completed',
  'incident.workflow.started',
  'pagey.ping',
  'service.created',
  'service.custom_field_values.updated',
  'service.deleted',
  'service.updated',
] as const satisfies readonly WebhookEventType[];

/** Whether the event is of a documented type: then `event_type` narrows `data` in a switch. */
export function isKnownEvent(event: WebhookEvent): event is KnownWebhookEvent {
  return isKnownType(event.event_type);
}

/** Whether it is one of {@link webhookEventTypes}. */
export function isKnownType(type: unknown): type is WebhookEventType {
  return webhookEventTypes.some((known) => known === type);
}

/** Whether the event is of one of these types. */
export function isEvent<T extends WebhookEventType>(
  event: WebhookEvent,
  ...types: readonly [T, ...T[]]
): event is WebhookEventOf<T> {
  return types.some((type) => type === event.event_type);
}
