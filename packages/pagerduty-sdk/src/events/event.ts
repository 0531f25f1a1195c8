/** How bad it is, as the sender sees it. */
export type EventSeverity = 'critical' | 'error' | 'warning' | 'info';

/** A link shown on the alert or change. */
export interface EventLink {
  readonly href: string;
  readonly text?: string | undefined;
}

/** An image shown on the alert; `src` must be an https URL. */
export interface EventImage {
  readonly src: string;
  readonly href?: string | undefined;
  readonly alt?: string | undefined;
}

/** What an alert is about. */
export interface AlertPayload {
  /** Title of the alert, at most 1024 characters. */
  readonly summary: string;
  /** Where it happens, such as a host name. */
  readonly source: string;
  readonly severity: EventSeverity;
  /** When it happened, as RFC 3339 with a zone; when it arrives unless given. */
  readonly timestamp?: string | Date | undefined;
  /** Part of the source that is at fault. */
  readonly component?: string | undefined;
  /** Logical group of components. */
  readonly group?: string | undefined;
  /** Kind of event. */
  readonly class?: string | undefined;
  readonly custom_details?: Readonly<Record<string, unknown>> | undefined;
}

/** An event that opens an alert, or adds to the open one with the same key. */
export interface TriggerEvent {
  readonly payload: AlertPayload;
  /** Names the alert, at most 255 characters; made up unless given. */
  readonly dedup_key?: string | undefined;
  /** Name of the monitoring client. */
  readonly client?: string | undefined;
  readonly client_url?: string | undefined;
  readonly links?: readonly EventLink[] | undefined;
  readonly images?: readonly EventImage[] | undefined;
}

/** A change, such as a deployment, shown beside the incidents of its service; it alerts nobody. */
export interface ChangeEvent {
  readonly payload: {
    /** Title of the change, at most 1024 characters. */
    readonly summary: string;
    readonly source?: string | undefined;
    /** When it happened, as RFC 3339 with a zone; when it arrives unless given. */
    readonly timestamp?: string | Date | undefined;
    readonly custom_details?: Readonly<Record<string, unknown>> | undefined;
  };
  readonly links?: readonly EventLink[] | undefined;
  readonly images?: readonly EventImage[] | undefined;
}

/** PagerDuty has the change; there is no key to it. */
export interface ChangeAccepted {
  readonly status: string;
  readonly message: string | undefined;
}

/** PagerDuty has the event, and will process it: an alert that was not open stays as it is. */
export interface AlertAccepted extends ChangeAccepted {
  /** Names the alert in `acknowledge` and `resolve`. */
  readonly dedup_key: string;
}
