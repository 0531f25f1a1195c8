/** Somebody who is asked to join an incident. */
export interface Responder {
  readonly userId: string;
  state: 'pending' | 'joined' | 'declined' | 'user_cancelled';
  updatedAt: number;
}

/** Whom a request names, and who is asked for it. */
export interface ResponderTarget {
  readonly kind: 'user' | 'escalation_policy';
  readonly id: string;
  readonly responders: readonly Responder[];
}

/** A call for more people on an incident. */
export interface ResponderRequest {
  readonly at: number;
  readonly requesterId: string;
  readonly message: string;
  readonly targets: readonly ResponderTarget[];
}
