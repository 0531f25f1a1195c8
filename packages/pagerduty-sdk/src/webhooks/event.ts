import type {
  WebhookActionInvocation,
  WebhookConferenceBridge,
  WebhookIncident,
  WebhookIncidentFields,
  WebhookNote,
  WebhookPing,
  WebhookReference,
  WebhookResponder,
  WebhookRoleAssignments,
  WebhookService,
  WebhookServiceFields,
  WebhookStatusUpdate,
  WebhookTask,
  WebhookWorkflowInstance,
} from './event-data.ts';

/** What the `data` of each event type holds. */
export interface WebhookEventData {
  'incident.acknowledged': WebhookIncident;
  'incident.action_invocation.created': WebhookActionInvocation;
  'incident.action_invocation.terminated': WebhookActionInvocation;
  'incident.action_invocation.updated': WebhookActionInvocation;
  'incident.annotated': WebhookNote;
  'incident.conference_bridge.updated': WebhookConferenceBridge;
  'incident.custom_field_values.updated': WebhookIncidentFields;
  'incident.delegated': WebhookIncident;
  'incident.escalated': WebhookIncident;
  'incident.incident_type.changed': WebhookIncident;
  'incident.priority_updated': WebhookIncident;
  'incident.reassigned': WebhookIncident;
  'incident.reopened': WebhookIncident;
  'incident.resolved': WebhookIncident;
  'incident.responder.added': WebhookResponder;
  'incident.responder.replied': WebhookResponder;
  'incident.role.assigned': WebhookRoleAssignments;
  'incident.service_updated': WebhookIncident;
  'incident.status_update_published': WebhookStatusUpdate;
  'incident.task.completed': WebhookTask;
  'incident.task.created': WebhookTask;
  'incident.task.updated': WebhookTask;
  'incident.triggered': WebhookIncident;
  'incident.unacknowledged': WebhookIncident;
  'incident.workflow.completed': WebhookWorkflowInstance;
  'incident.workflow.started': WebhookWorkflowInstance;
  'pagey.ping': WebhookPing;
  'service.created': WebhookService;
  'service.custom_field_values.updated': WebhookServiceFields;
  'service.deleted': WebhookService;
  'service.updated': WebhookService;
}

/** An event type that is documented, or the test's `pagey.ping`. */
export type WebhookEventType = keyof WebhookEventData;

interface Envelope<T extends string, D> {
  /** The same on each redelivery, and signed: what to tell repeats by. */
  readonly id: string;
  readonly event_type: T;
  /** What is concerned: `incident`, `service` or, in a test, `pagey`. */
  readonly resource_type: string;
  /** ISO 8601. */
  readonly occurred_at: string;
  /** Who did it, where that is known. */
  readonly agent: WebhookReference | null;
  /** With what it was done, where that is known. */
  readonly client: { readonly name?: string } | null;
  readonly data: D;
}

/** An event of one of the given types. */
export type WebhookEventOf<T extends WebhookEventType> = T extends WebhookEventType
  ? Envelope<T, WebhookEventData[T]>
  : never;

/** An event of a documented type; its `event_type` tells what `data` is. */
export type KnownWebhookEvent = WebhookEventOf<WebhookEventType>;

/** An event whose type is newer than this package. */
export type UnknownWebhookEvent = Envelope<string, unknown>;

/** What a webhook tells; {@link isKnownEvent} and {@link isEvent} say of which type. */
export type WebhookEvent = KnownWebhookEvent | UnknownWebhookEvent;
