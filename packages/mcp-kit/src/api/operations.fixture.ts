import { cut } from '../output/answer.ts';
import type { ApiClient, ApiInput } from './call-api.ts';
import { readOperations } from './operation.ts';

const read = { effect: 'read', paging: 'none', items: null } as const;
const write = { ...read, effect: 'write' } as const;

/** Operations as the tables of an SDK have them. */
export const operations = readOperations(
  {
    'GET /incidents': {
      effect: 'read',
      paging: 'offset',
      items: 'incidents',
      scope: 'incidents.read',
    },
    'POST /incidents': { ...write, scope: 'incidents.write' },
    'GET /incidents/{id}': { ...read, scope: 'incidents.read' },
    'DELETE /incidents/{id}': { ...write, effect: 'destroy', scope: 'incidents.write' },
    'GET /incidents/{id}/status_updates/subscribers': { ...read, items: 'subscribers' },
    'GET /schedules/{id}/overrides': { ...read, items: 'overrides' },
    'POST /schedules/{id}/overrides': write,
    'GET /escalation_policies': { ...read, paging: 'offset', items: 'escalation_policies' },
    'PUT /checks/{check_id}/secrets': write,
    'GET /checks/regions': read,
  },
  {
    'GET /incidents': [
      'listIncidents',
      'limit offset total statuses[]=triggered|resolved ids[] since',
    ],
    'POST /incidents': ['createIncident', '', '{incident!:{title!}}'],
    'GET /incidents/{id}': ['getIncident'],
    'DELETE /incidents/{id}': ['deleteIncident'],
    'GET /incidents/{id}/status_updates/subscribers': ['listIncidentStatusUpdateSubscribers'],
    'GET /schedules/{id}/overrides': ['listScheduleOverrides', 'since! until! ids[]!'],
    'POST /schedules/{id}/overrides': ['createScheduleOverride', '', '{override!:{start!,end!}}'],
    'GET /escalation_policies': ['listEscalationPolicies'],
    'PUT /checks/{check_id}/secrets': ['replaceCheckSecrets', '', '[]:{secret_id!}'],
    'GET /checks/regions': ['getRegions'],
  },
);

/** An API in memory that keeps the requests it gets. */
export interface FakeApi {
  readonly client: ApiClient;
  readonly requests: readonly (readonly [key: string, input: Omit<ApiInput, 'signal'>])[];
}

/** An API whose operations answer these bodies, or rows, by key. */
export function fakeApi(answers: Readonly<Record<string, unknown>> = {}): FakeApi {
  const requests: [string, Omit<ApiInput, 'signal'>][] = [];
  const note = (key: string, { path, query, body }: ApiInput) => {
    requests.push([key, { path, query, body }]);
    return answers[key];
  };
  return {
    requests,
    client: {
      async request(key, input) {
        return note(key, input);
      },
      async rows(key, input, place) {
        const rows = note(key, input);
        return cut(Array.isArray(rows) ? rows : [], place);
      },
    },
  };
}
