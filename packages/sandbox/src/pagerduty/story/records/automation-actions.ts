import type { Entity } from '../../account/records.ts';
import { DAY, HOUR } from '../../time/duration.ts';
import { apiUrl } from '../../views/reference.ts';
import { idOfNamed } from './named.ts';
import type { Seeding } from './seeding.ts';

/** Two actions, one of which has run. */
export function seedActions(seeding: Seeding): void {
  const { ids, incidents, records, services } = seeding.account;
  const collect = action(seeding, {
    name: 'Collect Gateway Diagnostics',
    description: 'Gathers thread dumps and connection counts of the gateway.',
    action_type: 'process_automation',
    action_classification: 'diagnostic',
    action_data_reference: { process_automation_job_id: '79c199bba1aff6e519f198457f5ec0fc' },
    only_invocable_on_unresolved_incidents: false,
    services: [{ id: idOfNamed(services, 'Payment Gateway'), type: 'service_reference' }],
  });
  const restart = action(seeding, {
    name: 'Restart Checkout Pods',
    description: 'Restarts the pods of the checkout one after the other.',
    action_type: 'script',
    action_classification: 'remediation',
    action_data_reference: { script: 'kubectl rollout restart deployment/checkout-api' },
    only_invocable_on_unresolved_incidents: true,
    services: [{ id: idOfNamed(services, 'Checkout API'), type: 'service_reference' }],
  });
  records.add('actions', collect, restart);
  const incident = incidents.findLast(({ status }) => status === 'resolved');
  if (incident === undefined) return;
  records.add('invocations', {
    ...{ id: ids.changeEvent(), actionId: collect.id, incidentId: incident.id },
    ...{ userId: seeding.people.marcus.id, at: seeding.now - 30 * HOUR },
  });
}

function action({ account: { ids }, people, now }: Seeding, fields: object): Entity {
  const id = ids.changeEvent();
  const made = new Date(now - 40 * DAY).toISOString();
  return {
    ...{ id, type: 'action', creation_time: made, modify_time: made },
    self: apiUrl(`automation_actions/actions/${id}`),
    runner: ids.changeEvent(),
    runner_type: 'sidecar',
    allow_invocation_manually: true,
    allow_invocation_from_event_orchestration: true,
    map_to_all_services: false,
    privileges: { permissions: ['invoke'] },
    teams: [{ id: people.dana.memberships[0]?.teamId, type: 'team_reference' }],
    ...fields,
  };
}
