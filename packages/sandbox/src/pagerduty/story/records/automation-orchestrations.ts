import type { Entity } from '../../account/records.ts';
import { PATHS, pathKey } from '../../handlers/automation/orchestration-paths.ts';
import { DAY } from '../../time/duration.ts';
import { apiUrl } from '../../views/reference.ts';
import { idOfNamed } from './named.ts';
import type { Seeding } from './seeding.ts';

/** An orchestration with rules, one without, and a service with rules of its own. */
export function seedOrchestrations(seeding: Seeding): void {
  const { records } = seeding.account;
  const teamId = seeding.people.dana.memberships[0]?.teamId;
  const shop = orchestration(seeding, {
    name: 'Shop Events',
    description: 'Everything that the shop sends.',
    team: { id: teamId, type: 'team_reference', self: apiUrl(`teams/${teamId}`) },
  });
  const warehouse = orchestration(seeding, {
    name: 'Warehouse Events',
    description: 'Scanners and printers.',
    team: null,
  });
  records.add('orchestrations', shop, warehouse);
  seedRules(seeding, shop.id);
  seedServiceRules(seeding);
}

function orchestration(
  seeding: Seeding,
  fields: { readonly name: string; readonly description: string; readonly team: object | null },
): Entity {
  const { ids } = seeding.account;
  const id = ids.request();
  const routing_key = `R0${ids.request().replaceAll('-', '').slice(0, 30).toUpperCase()}`;
  const label = `${fields.name} Default Integration`;
  return {
    ...{ id, self: apiUrl(`event_orchestrations/${id}`), ...fields, ...stamp(seeding) },
    integrations: [{ id: ids.request(), label, parameters: { routing_key, type: 'global' } }],
  };
}

function seedRules(seeding: Seeding, id: string): void {
  const { records, services } = seeding.account;
  const [checkout, gateway] = ['Checkout API', 'Payment Gateway'].map((name) => ({
    route_to: idOfNamed(services, name),
  }));
  const drop = { drop_event: true };
  records.add(
    PATHS,
    {
      id: pathKey(id, 'router'),
      sets: start(
        rule(seeding, 'Checkout', "event.source matches part 'checkout'", checkout),
        rule(seeding, 'Payments', "event.source matches part 'payment'", gateway),
      ),
      catch_all: { actions: { route_to: 'unrouted' } },
      ...stamp(seeding),
    },
    {
      id: pathKey(id, 'global'),
      sets: start(rule(seeding, 'Staging', "event.custom_details.env matches 'staging'", drop)),
      catch_all: { actions: {} },
      ...stamp(seeding),
    },
  );
  records.add(
    'cache_variables',
    variable(seeding, id, {
      name: 'last_build',
      conditions: [{ expression: "event.custom_details.kind matches 'deploy'" }],
      configuration: { type: 'recent_value', source: 'event.custom_details.build', regex: '.*' },
    }),
  );
}

function seedServiceRules(seeding: Seeding): void {
  const { records, services } = seeding.account;
  const id = idOfNamed(services, 'Payment Gateway');
  const expression = "event.summary matches part 'sandbox timeout'";
  records.add(PATHS, {
    id: pathKey(id, 'service'),
    sets: start(rule(seeding, 'Heals by itself', expression, { suspend: 300 })),
    catch_all: { actions: {} },
    ...stamp(seeding),
  });
  records.add('active_service_orchestrations', { id });
  records.add(
    'cache_variables',
    variable(seeding, id, {
      name: 'timeouts',
      conditions: [{ expression: "event.summary matches part 'timeout'" }],
      configuration: { type: 'trigger_event_count', ttl_seconds: 300 },
    }),
  );
}

function rule({ account }: Seeding, label: string, expression: string, actions: object = {}) {
  return { id: account.ids.request().slice(0, 8), label, conditions: [{ expression }], actions };
}

function start(...rules: readonly object[]) {
  return [{ id: 'start', rules }];
}

function variable(seeding: Seeding, parentId: string, fields: object): Entity {
  const { version: _, ...made } = stamp(seeding);
  return {
    id: seeding.account.ids.request(),
    $of: parentId,
    disabled: false,
    ...fields,
    ...made,
  };
}

/** Marcus made it all twelve days ago. */
function stamp({ account, people, now }: Seeding) {
  const time = new Date(now - 12 * DAY).toISOString();
  const { id } = people.marcus;
  const by = { id, type: 'user_reference', self: apiUrl(`users/${id}`) };
  const version = account.ids.request().replaceAll('-', '');
  return { created_at: time, created_by: by, updated_at: time, updated_by: by, version };
}
