import type { Session } from './session.ts';

/** A message that subscribers of a status page were sent. */
export interface Delivery {
  readonly event: 'incident_created' | 'incident_updated' | 'postmortem_published';
  readonly page_id: string;
  readonly incident_id: string;
  /** The update that was sent; `null` for a postmortem and for a change without a text. */
  readonly incident_update_id: string | null;
  /** UTC without a zone, with microseconds. */
  readonly sent_at: string;
}

/** Records that subscribers were told. */
export function deliver(session: Session, delivery: Omit<Delivery, 'sent_at'>): void {
  session.world.deliveries.push({ ...delivery, sent_at: session.stamp });
}
