import type { NameBook } from 'mcp-kit';
import type { PagerDuty } from 'pagerduty-sdk';
import type { CurrentUser } from './current-user.ts';
import type { EventSender } from './events/create-event-sender.ts';
import type { Sightings } from './incident-context/sightings.ts';

/** Everything a tool may reach: one client and one user, those of the caller's credential. */
export interface Deps {
  readonly pagerduty: PagerDuty;
  readonly currentUser: CurrentUser;
  /** For names inside of objects: those of parameters are ids when a tool sees them. */
  readonly names: NameBook;
  readonly events: EventSender;
  /** Where the caller's incidents were last seen. */
  readonly sightings: Sightings;
}
