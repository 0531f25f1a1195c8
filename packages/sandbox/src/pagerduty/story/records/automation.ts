import type { Entity } from '../../account/records.ts';
import { PATHS, pathKey } from '../../handlers/automation/orchestration-paths.ts';
import { apiUrl, webUrl } from '../../views/reference.ts';
import { DAY, HOUR } from '../../time/duration.ts';
import type { Seeding } from './seeding.ts';

/** Two workflows with their triggers, two orchestrations, and two actions of which one has run. */
export function seedAutomation(seeding: Seeding): void {
  seedWorkflows(seeding);
  seedOrchestrations(seeding);
  seedServiceRules(seeding);
  seedActions(seeding);
}

function seedWorkflows({ account, people, now }: Seeding): void {
  const { ids, records } = account;
  const team = { id: people.dana.memberships[0]?.teamId, type: 'team_reference' };
  const [major, comms] = [
    {
      name: 'Major Incident',
      description: 'Opens a bridge, asks the leads to join and tells the stakeholders.',
      steps: [
        step('add-conference-bridge', 'Open the bridge', 'Conference URL', 'https://meet.acme-outdoor.example/major'),
        step('add-responders', 'Ask the leads', 'Message', 'Please join {{incident.title}}.'),
        step('send-status-update', 'Tell stakeholders', 'Message', 'We are on it.'),
      ],
    },
    {
      name: 'Customer Communication',
      description: 'Reminds whoever leads to post on the status page.',
      team,
      steps: [step('add-note', 'Leave a reminder', 'Note', 'Post on the status page.')],
    },
  ].map(({ steps, ...workflow }) => {
    const id = ids.entity();
    return {
      ...{ id, type: 'incident_workflow', summary: workflow.name, is_enabled: true, ...workflow },
      self: apiUrl(`incident_workflows/${id}`),
      html_url: webUrl(`flex-workflows/workflows/${id}`),
      created_at: new Date(now - 90 * DAY).toISOString(),
      steps: steps.map((made) => ({ id: ids.entity(), ...made })),
    };
  });
  if (major === undefined || comms === undefined) return;
  records.add('incident_workflows', major, comms);
  const trigger = (fields: object): Entity => {
    const id = ids.request();
    const self = apiUrl(`incident_workflows/triggers/${id}`);
    return { id, type: 'workflow_trigger', self, ...fields };
  };
  records.add(
    'triggers',
    trigger({
      trigger_type: 'conditional',
      condition: "incident.priority matches 'P1'",
      workflow_id: major.id,
      is_subscribed_to_all_services: true,
      services: [],
      permissions: { restricted: false },
    }),
    trigger({
      trigger_type: 'manual',
      workflow_id: comms.id,
      is_subscribed_to_all_services: false,
      services: [idOf(account.services, 'Checkout API'), idOf(account.services, 'Storefront Web')],
      permissions: { restricted: true, team_id: team.id },
    }),
  );
}

function step(action: string, name: string, input: string, value: string) {
  const description = `${name}, by itself`;
  return {
    ...{ type: 'step', name, description },
    action_configuration: {
      action_id: `pagerduty.com:incident-workflows:${action}:1`,
      description,
      inputs: [{ name: input, parameter_type: 'text', value }],
      outputs: [{ name: 'Result', reference_name: 'result', parameter_type: 'text' }],
    },
  };
}

function seedOrchestrations({ account, people, now }: Seeding): void {
  const { ids, records, services } = account;
  const teamId = people.dana.memberships[0]?.teamId;
  const stamp = stampOf(account, people.marcus.id, now - 12 * DAY);
  const [shop, warehouse] = [
    {
      name: 'Shop Events',
      description: 'Everything that the shop sends.',
      team: { id: teamId, type: 'team_reference', self: apiUrl(`teams/${teamId}`) },
    },
    { name: 'Warehouse Events', description: 'Scanners and printers.', team: null },
  ].map((fields) => {
    const id = ids.request();
    return {
      ...{ id, self: apiUrl(`event_orchestrations/${id}`), ...fields, ...stamp },
      integrations: [
        {
          id: ids.request(),
          label: `${fields.name} Default Integration`,
          parameters: {
            routing_key: `R0${ids.request().replaceAll('-', '').slice(0, 30).toUpperCase()}`,
            type: 'global',
          },
        },
      ],
    };
  });
  if (shop === undefined || warehouse === undefined) return;
  records.add('orchestrations', shop, warehouse);
  const rule = (label: string, expression: string, actions: object) => ({
    ...{ id: ids.request().slice(0, 8), label, conditions: [{ expression }], actions },
  });
  records.add(
    PATHS,
    {
      id: pathKey(shop.id, 'router'),
      sets: start(
        rule('Checkout', "event.source matches part 'checkout'", {
          route_to: idOf(services, 'Checkout API'),
        }),
        rule('Payments', "event.source matches part 'payment'", {
          route_to: idOf(services, 'Payment Gateway'),
        }),
      ),
      catch_all: { actions: { route_to: 'unrouted' } },
      ...stamp,
    },
    {
      id: pathKey(shop.id, 'global'),
      sets: start(
        rule('Staging is nobody’s night', "event.custom_details.env matches 'staging'", {
          drop_event: true,
        }),
      ),
      catch_all: { actions: {} },
      ...stamp,
    },
  );
  const { version: _, ...made } = stamp;
  records.add('cache_variables', {
    ...{ id: ids.request(), $of: shop.id, name: 'last_build', disabled: false },
    conditions: [{ expression: "event.custom_details.kind matches 'deploy'" }],
    configuration: { type: 'recent_value', source: 'event.custom_details.build', regex: '.*' },
    ...made,
  });
}

function seedServiceRules({ account, people, now }: Seeding): void {
  const { ids, records, services } = account;
  const serviceId = idOf(services, 'Payment Gateway');
  const stamp = stampOf(account, people.marcus.id, now - 5 * DAY);
  records.add(PATHS, {
    id: pathKey(serviceId, 'service'),
    sets: start({
      id: ids.request().slice(0, 8),
      label: 'Timeouts of the bank’s sandbox heal by themselves',
      conditions: [{ expression: "event.summary matches part 'sandbox timeout'" }],
      actions: { suspend: 300 },
    }),
    catch_all: { actions: {} },
    ...stamp,
  });
  records.add('active_service_orchestrations', { id: serviceId });
  const { version: _, ...made } = stamp;
  records.add('cache_variables', {
    ...{ id: ids.request(), $of: serviceId, name: 'timeouts', disabled: false },
    conditions: [{ expression: "event.summary matches part 'timeout'" }],
    configuration: { type: 'trigger_event_count', ttl_seconds: 300 },
    ...made,
  });
}

function seedActions({ account, people, now }: Seeding): void {
  const { ids, records, services } = account;
  const made = new Date(now - 40 * DAY).toISOString();
  const action = (fields: object): Entity => {
    const id = ids.changeEvent();
    return {
      ...{ id, type: 'action', creation_time: made, modify_time: made },
      ...{ self: apiUrl(`automation_actions/actions/${id}`), runner: ids.changeEvent() },
      runner_type: 'sidecar',
      allow_invocation_manually: true,
      allow_invocation_from_event_orchestration: true,
      map_to_all_services: false,
      privileges: { permissions: ['read', 'invoke'] },
      teams: [{ id: people.dana.memberships[0]?.teamId, type: 'team_reference' }],
      ...fields,
    };
  };
  const restart = action({
    name: 'Restart Checkout Pods',
    description: 'Restarts the pods of the checkout one after the other.',
    action_type: 'script',
    action_classification: 'remediation',
    action_data_reference: { script: 'kubectl rollout restart deployment/checkout-api' },
    only_invocable_on_unresolved_incidents: true,
    services: [{ id: idOf(services, 'Checkout API'), type: 'service_reference' }],
  });
  const collect = action({
    name: 'Collect Gateway Diagnostics',
    description: 'Gathers thread dumps and connection counts of the gateway.',
    action_type: 'process_automation',
    action_classification: 'diagnostic',
    action_data_reference: { process_automation_job_id: '79c199bba1aff6e519f198457f5ec0fc' },
    only_invocable_on_unresolved_incidents: false,
    services: [{ id: idOf(services, 'Payment Gateway'), type: 'service_reference' }],
  });
  records.add('actions', collect, restart);
  const incident = account.incidents.findLast(({ status }) => status === 'resolved');
  if (incident === undefined) return;
  records.add('invocations', {
    ...{ id: ids.changeEvent(), actionId: collect.id, incidentId: incident.id },
    ...{ userId: people.marcus.id, at: now - 30 * HOUR },
  });
}

function start(...rules: readonly object[]) {
  return [{ id: 'start', rules }];
}

function stampOf(account: Seeding['account'], userId: string, at: number) {
  const time = new Date(at).toISOString();
  const by = { id: userId, type: 'user_reference', self: apiUrl(`users/${userId}`) };
  const version = account.ids.request().replaceAll('-', '');
  return { created_at: time, created_by: by, updated_at: time, updated_by: by, version };
}

function idOf(
  entities: ReadonlyMap<string, { readonly id: string; readonly name: string }>,
  wanted: string,
): string {
  const found = [...entities.values()].find(({ name }) => name === wanted);
  if (found === undefined) throw new Error(`The account has no ${wanted}`);
  return found.id;
}
