import type { Incident } from 'pagerduty-sdk';
import * as z from 'zod';

/** Answers arrive unchecked: what is odd about one is as good as absent. */
const reference = z.object({ id: z.string() }).optional().catch(undefined);
const sighting = z.object({
  service: reference,
  escalation_policy: reference,
  created_at: z.iso.datetime({ offset: true }).optional().catch(undefined),
});
const identified = sighting.extend({ id: z.string() });

/** What of an incident leads to everything around it. */
export type Sighting = z.output<typeof sighting>;

/** Incidents that are remembered; the oldest sighting is forgotten first. */
const mostRemembered = 1000;

/** Where incidents were when they were last seen: a guess, to be checked against the incident itself. */
export class Sightings {
  readonly #seen = new Map<string, Sighting>();

  /** Notes where incidents are. */
  note(incidents: readonly Incident[]): void {
    for (const incident of incidents) {
      const { data } = identified.safeParse(incident);
      if (data === undefined) continue;
      const { id, ...seen } = data;
      this.#seen.delete(id);
      this.#seen.set(id, seen);
    }
    for (const id of this.#seen.keys()) {
      if (this.#seen.size <= mostRemembered) break;
      this.#seen.delete(id);
    }
  }

  last(id: string): Sighting | undefined {
    return this.#seen.get(id);
  }
}

/** Where an incident is to be looked for. */
export function sightingOf(incident: Incident): Sighting {
  return sighting.parse(incident);
}

/** Where an incident is. */
type Place = Partial<Pick<Sighting, 'service' | 'escalation_policy'>>;

/** Whether an incident is where it was seen. */
export function isStillThere(seen: Place, incident: Place): boolean {
  return (
    seen.service?.id === incident.service?.id &&
    seen.escalation_policy?.id === incident.escalation_policy?.id
  );
}
