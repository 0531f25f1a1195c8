/** A short form of another record; what is deleted or hidden has no summary or links. */
export interface WebhookReference {
  readonly id: string;
  readonly type: string;
  readonly summary?: string | null;
  readonly self?: string | null;
  readonly html_url?: string | null;
}

/** An incident as it is after the event; PagerDuty leaves details out of large deliveries. */
export interface WebhookIncident extends WebhookReference {
  readonly type: 'incident';
  readonly number: number;
  readonly status: 'triggered' | 'acknowledged' | 'resolved';
  readonly title: string;
  readonly created_at: string;
  readonly incident_key?: string | null;
  readonly urgency?: 'high' | 'low';
  readonly service?: WebhookReference | null;
  readonly escalation_policy?: WebhookReference | null;
  readonly priority?: WebhookReference | null;
  readonly assignees?: readonly WebhookReference[];
  readonly teams?: readonly WebhookReference[];
  readonly conference_bridge?: {
    readonly conference_number?: string | null;
    readonly conference_url?: string | null;
  } | null;
  readonly resolve_reason?: unknown;
}

interface OfIncident<T extends string> {
  readonly type: T;
  readonly incident: WebhookReference;
}

/** A note on an incident; `trimmed` where it was too long to be sent whole. */
export interface WebhookNote extends OfIncident<'incident_note'> {
  readonly id: string;
  readonly content: string;
  readonly trimmed?: boolean;
}

/** A status update of an incident; `trimmed` where it was too long to be sent whole. */
export interface WebhookStatusUpdate extends OfIncident<'incident_status_update'> {
  readonly id: string;
  readonly message: string;
  readonly trimmed?: boolean;
}

/** A request to a responder, and how it stands, such as `pending`. */
export interface WebhookResponder extends OfIncident<'incident_responder'> {
  readonly user?: WebhookReference | null;
  readonly escalation_policy?: WebhookReference | null;
  readonly message?: string | null;
  readonly state: string;
}

/** The conference bridge of an incident. */
export interface WebhookConferenceBridge extends OfIncident<'incident_conference_bridge'> {
  readonly conference_numbers?: readonly { readonly label: string; readonly number: string }[];
  readonly conference_url?: string | null;
}

/** Value of one custom field. */
export interface WebhookFieldValue {
  readonly id: string;
  readonly name: string;
  readonly data_type: string;
  readonly field_type: string;
  readonly value: unknown;
}

/** Custom fields of an incident: all of them, and the changed ones with their former values. */
export interface WebhookIncidentFields extends OfIncident<'incident_field_values'> {
  readonly custom_fields: readonly WebhookFieldValue[];
  readonly changed_custom_fields: readonly WebhookFieldValue[];
}

/** Custom fields of a service: all of them, and the changed ones with their former values. */
export interface WebhookServiceFields {
  readonly type: 'service_field_values';
  readonly service: WebhookReference;
  readonly custom_fields: readonly WebhookFieldValue[];
  readonly changed_custom_fields: readonly WebhookFieldValue[];
}

/** A run of an automation action. */
export interface WebhookActionInvocation extends OfIncident<'incident_action_invocation'> {
  readonly id: string;
  readonly action: WebhookReference;
  readonly state: string;
}

/** A run of an incident workflow. */
export interface WebhookWorkflowInstance extends OfIncident<'incident_workflow_instance'> {
  readonly id: string;
  readonly summary?: string | null;
  readonly incident_workflow: WebhookReference;
  readonly workflow_trigger?: WebhookReference | null;
  readonly service?: WebhookReference | null;
}

/** A task of an incident. */
export interface WebhookTask extends OfIncident<'incident_task'> {
  readonly id: string;
  readonly name: string;
  readonly description?: string | null;
  readonly status: string;
  readonly assignees?: readonly WebhookReference[];
}

/** Roles of an incident that were given or taken away. */
export interface WebhookRoleAssignments {
  readonly type: 'incident_role_assignment';
  readonly incident_role_assignments: readonly {
    readonly id: string;
    readonly incident: WebhookReference;
    readonly role: WebhookReference;
    readonly assignee?: WebhookReference | null;
    readonly old_assignee?: WebhookReference | null;
    readonly status: string;
  }[];
}

/** A service as it is after the event. */
export interface WebhookService extends WebhookReference {
  readonly type: 'service';
  readonly alert_creation?: string | null;
  readonly teams?: readonly WebhookReference[];
}

/** What a test delivery holds. */
export interface WebhookPing {
  readonly type: 'ping';
  readonly message: string;
}
