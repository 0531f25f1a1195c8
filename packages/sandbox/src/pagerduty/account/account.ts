import { zoneOf } from '../time/zone.ts';
import type { ChangeEvent, EscalationPolicy, Priority, Service, Team, User } from './entities.ts';
import type { Ids } from './ids.ts';
import type { Incident, LogEntry } from './incident.ts';
import type { Records } from './records.ts';
import type { Schedule } from './schedule.ts';

/** Everything that an account holds. Maps keep the order in which the API lists. */
export interface Account {
  readonly ids: Ids;
  readonly abilities: readonly string[];
  readonly users: Map<string, User>;
  /** Users who were deleted: the log still knows them. */
  readonly formerUsers: Set<string>;
  readonly teams: Map<string, Team>;
  readonly services: Map<string, Service>;
  readonly policies: Map<string, EscalationPolicy>;
  readonly schedules: Map<string, Schedule>;
  readonly priorities: ReadonlyMap<string, Priority>;
  /** Oldest first. */
  readonly incidents: Incident[];
  /** Oldest first; of all incidents. */
  readonly log: LogEntry[];
  /** Newest first. */
  readonly changes: ChangeEvent[];
  /** Services that are under maintenance at the moment of the call. */
  readonly maintained: Set<string>;
  /** Everything else, in the words of the API. */
  readonly records: Records;
}

/** Name in URLs of the web app. */
export const SUBDOMAIN = 'acme-outdoor';

/** What dates are printed in when neither the caller nor the API's rules choose a zone. */
export const ACCOUNT_ZONE = zoneOf('UTC');

/** The entity of an id that the account itself points to; throws when it is missing. */
export function known<T>(entities: ReadonlyMap<string, T>, id: string): T {
  const entity = entities.get(id);
  if (entity === undefined) throw new Error(`The account has no ${id}`);
  return entity;
}
