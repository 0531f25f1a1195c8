import { toNaive } from './dates.ts';
import type { Incident } from './status-page-model.ts';
import type { World } from './world.ts';

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

/** Records that the subscribers of an incident's page were told. */
export function deliver(
  { deliveries }: World,
  event: Delivery['event'],
  { id: incident_id, page_id }: Incident,
  { updateId, at }: { readonly updateId: string | null; readonly at: number },
): void {
  deliveries.push({
    event,
    page_id,
    incident_id,
    incident_update_id: updateId,
    sent_at: toNaive(at),
  });
}
