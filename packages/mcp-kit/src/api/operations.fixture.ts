import { cut } from '../output/answer.ts';
import type { ApiClient, ApiInput } from './call-api.ts';
import { readOperations } from './operation.ts';

/** Operations as the tables of an SDK have them. */
export const operations = readOperations(
  {
    'GET /incidents': ['listIncidents', 'read', 'offset', 'incidents', 'incidents.read'],
    'POST /incidents': ['createIncident', 'write', 'none', null, 'incidents.write'],
    'GET /incidents/{id}': ['getIncident', 'read', 'none', null, 'incidents.read'],
    'DELETE /incidents/{id}': ['deleteIncident', 'destroy', 'none', null, 'incidents.write'],
    'GET /incidents/{id}/status_updates/subscribers': [
      'listIncidentStatusUpdateSubscribers',
      'read',
      'none',
      'subscribers',
    ],
    'GET /schedules/{id}/overrides': ['listScheduleOverrides', 'read', 'none', 'overrides'],
    'POST /schedules/{id}/overrides': ['createScheduleOverride', 'write', 'none', null],
    'GET /escalation_policies': ['listEscalationPolicies', 'read', 'offset', 'escalation_policies'],
    'PUT /checks/{check_id}/secrets': ['replaceCheckSecrets', 'write', 'none', null],
    'GET /checks/regions': ['getRegions', 'read', 'none', null],
  },
  {
    'GET /incidents': ['limit offset total statuses[]=triggered|resolved ids[] since', ''],
    'POST /incidents': ['', '{incident!:{title!}}'],
    'GET /schedules/{id}/overrides': ['since! until! ids[]!', ''],
    'POST /schedules/{id}/overrides': ['', '{override!:{start!,end!}}'],
    'PUT /checks/{check_id}/secrets': ['', '[]:{secret_id!}'],
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
