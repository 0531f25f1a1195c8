import type { Entity } from '../../account/records.ts';
import { DAY } from '../../time/duration.ts';
import { apiUrl, webUrl } from '../../views/reference.ts';
import { idOfNamed } from './named.ts';
import type { Seeding } from './seeding.ts';

/** Two workflows: one that incidents start by themselves, one that people start. */
export function seedWorkflows(seeding: Seeding): void {
  const { records, services } = seeding.account;
  const team_id = seeding.people.dana.memberships[0]?.teamId;
  const major = workflow(seeding, {
    name: 'Major Incident',
    description: 'Opens a bridge, asks the leads to join and tells the stakeholders.',
    steps: [
      step('add-conference-bridge', 'Open the bridge', {
        name: 'Conference URL',
        value: 'https://meet.acme-outdoor.example/major',
      }),
      step('add-responders', 'Ask the leads', {
        name: 'Message',
        value: 'Please join {{incident.title}}.',
      }),
      step('send-status-update', 'Tell stakeholders', { name: 'Message', value: 'We are on it.' }),
    ],
  });
  const comms = workflow(seeding, {
    name: 'Customer Communication',
    description: 'Reminds whoever leads to post on the status page.',
    team: { id: team_id, type: 'team_reference' },
    steps: [step('add-note', 'Remind', { name: 'Note', value: 'Post on the status page.' })],
  });
  records.add('incident_workflows', major, comms);
  records.add(
    'triggers',
    trigger(seeding, {
      trigger_type: 'conditional',
      condition: "incident.priority matches 'P1'",
      workflow_id: major.id,
      is_subscribed_to_all_services: true,
      services: [],
      permissions: { restricted: false },
    }),
    trigger(seeding, {
      trigger_type: 'manual',
      workflow_id: comms.id,
      is_subscribed_to_all_services: false,
      services: [idOfNamed(services, 'Checkout API')],
      permissions: { restricted: true, team_id },
    }),
  );
}

interface Plan {
  readonly name: string;
  readonly description: string;
  readonly team?: object;
  readonly steps: readonly object[];
}

function workflow({ account: { ids }, now }: Seeding, { steps, ...plan }: Plan): Entity {
  const id = ids.entity();
  return {
    ...{ id, type: 'incident_workflow', summary: plan.name, is_enabled: true, ...plan },
    self: apiUrl(`incident_workflows/${id}`),
    html_url: webUrl(`flex-workflows/workflows/${id}`),
    created_at: new Date(now - 90 * DAY).toISOString(),
    steps: steps.map((made) => ({ id: ids.entity(), ...made })),
  };
}

function trigger({ account: { ids } }: Seeding, fields: object): Entity {
  const id = ids.request();
  const self = apiUrl(`incident_workflows/triggers/${id}`);
  return { id, type: 'workflow_trigger', self, ...fields };
}

function step(
  action: string,
  name: string,
  input: { readonly name: string; readonly value: string },
) {
  const description = `${name}, by itself`;
  return {
    ...{ type: 'step', name, description },
    action_configuration: {
      action_id: `pagerduty.com:incident-workflows:${action}:1`,
      description,
      inputs: [{ ...input, parameter_type: 'text' }],
      outputs: [{ name: 'Result', reference_name: 'result', parameter_type: 'text' }],
    },
  };
}
