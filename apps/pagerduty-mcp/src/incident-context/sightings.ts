import type { Incident } from 'pagerduty-sdk';

/** What of an incident leads to everything around it. */
export type Sighting = {
  readonly [F in 'service' | 'escalation_policy' | 'created_at']: Incident[F] | undefined;
};

/** Incidents that are remembered; the oldest sighting is forgotten first. */
const mostRemembered = 1000;

/** Where incidents were when they were last seen: a guess, to be checked against the incident itself. */
export class Sightings {
  readonly #seen = new Map<string, Sighting>();

  /** Notes where incidents are. */
  note(incidents: readonly Incident[]): void {
    for (const { id, service, escalation_policy, created_at } of incidents) {
      if (id === undefined) continue;
      this.#seen.delete(id);
      this.#seen.set(id, { service, escalation_policy, created_at });
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

/** Where an incident is. */
type Place = Partial<Pick<Sighting, 'service' | 'escalation_policy'>>;

/** Whether an incident is where it was seen. */
export function isStillThere(seen: Place, incident: Place): boolean {
  return (
    seen.service?.id === incident.service?.id &&
    seen.escalation_policy?.id === incident.escalation_policy?.id
  );
}
