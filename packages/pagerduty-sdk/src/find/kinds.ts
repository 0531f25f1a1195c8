import type { ListKey, OperationKey } from '../core/types.ts';
import { InvalidRequestError } from '../errors.ts';

/** What can be looked up by name. */
export type NamedKind =
  | 'business_service'
  | 'escalation_policy'
  | 'incident_workflow'
  | 'priority'
  | 'schedule'
  | 'service'
  | 'team'
  | 'user';

/** How a kind of thing is listed and read. */
interface Kind {
  readonly list: ListKey;
  /** `undefined` where there is no single read: then ids are looked for in the list. */
  readonly get: OperationKey | undefined;
  /** Whether the list is narrowed by the API, by part of a name. */
  readonly hasQuery: boolean;
}

/** Kinds by the word that references of them begin with. */
const kinds: Readonly<Record<NamedKind, Kind>> = {
  business_service: {
    list: 'GET /business_services',
    get: 'GET /business_services/{id}',
    hasQuery: false,
  },
  escalation_policy: {
    list: 'GET /escalation_policies',
    get: 'GET /escalation_policies/{id}',
    hasQuery: true,
  },
  incident_workflow: {
    list: 'GET /incident_workflows',
    get: 'GET /incident_workflows/{id}',
    hasQuery: true,
  },
  priority: { list: 'GET /priorities', get: undefined, hasQuery: false },
  schedule: { list: 'GET /schedules', get: 'GET /schedules/{id}', hasQuery: true },
  service: { list: 'GET /services', get: 'GET /services/{id}', hasQuery: true },
  team: { list: 'GET /teams', get: 'GET /teams/{id}', hasQuery: true },
  user: { list: 'GET /users', get: 'GET /users/{id}', hasQuery: true },
};

/** The kind of that name; an {@link InvalidRequestError} where there is none. */
export function kindOf(name: NamedKind): Kind {
  if (Object.hasOwn(kinds, name)) return kinds[name];
  throw new InvalidRequestError(`kind must be one of ${Object.keys(kinds).join(', ')}`);
}
