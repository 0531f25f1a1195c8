import type { Account } from '../../account/account.ts';
import type { Entity } from '../../account/records.ts';
import { DAY, MINUTE } from '../../time/duration.ts';
import { apiUrl } from '../../views/reference.ts';
import type { Seeding } from './seeding.ts';

/** Types of incidents with their custom fields, and who was asked and is told about the newest one. */
export function seedIncidents({ account, people, now }: Seeding): void {
  const at = new Date(now - 400 * DAY).toISOString();
  const seed = { account, at };
  const base = addType(seed, 'incident_default', 'Base Incident', null, true);
  const security = addType(seed, 'security_incident', 'Security Incident', base, true);
  addType(seed, 'drill', 'Drill', base, false);
  addField(seed, base, {
    ...{ name: 'customer_impact', display_name: 'Customer Impact' },
    ...{ data_type: 'string', field_type: 'single_value_fixed', default_value: 'none' },
    options: ['none', 'some', 'most'],
  });
  addField(seed, base, {
    ...{ name: 'regions', display_name: 'Regions' },
    ...{ data_type: 'string', field_type: 'multi_value_fixed', default_value: null },
    options: ['us-east-1', 'us-west-2', 'eu-west-1'],
  });
  const single = { field_type: 'single_value', default_value: null, options: [] };
  addField(seed, base, {
    ...{ name: 'orders_lost', display_name: 'Orders Lost', data_type: 'integer', ...single },
  });
  addField(seed, base, {
    ...{ name: 'war_room', display_name: 'War Room', data_type: 'url', ...single },
  });
  addField(seed, security, {
    ...{ name: 'data_exposed', display_name: 'Data Exposed', data_type: 'boolean', ...single },
  });
  const newest = account.incidents.findLast(({ status }) => status === 'acknowledged');
  if (newest === undefined) return;
  const asked = now - 10 * MINUTE;
  newest.responderRequests = [
    {
      ...{ at: asked, requesterId: people.dana.id, message: 'Please look at the gateway with me.' },
      targets: [
        {
          ...{ kind: 'user', id: people.marcus.id },
          responders: [{ userId: people.marcus.id, state: 'joined', updatedAt: asked + MINUTE }],
        },
        {
          ...{ kind: 'user', id: people.sam.id },
          responders: [{ userId: people.sam.id, state: 'pending', updatedAt: asked }],
        },
      ],
    },
  ];
  newest.subscribers = [{ kind: 'user', id: people.helen.id }];
}

interface Seed {
  readonly account: Account;
  readonly at: string;
}

function addType(
  { account, at }: Seed,
  name: string,
  display_name: string,
  parent: Entity | null,
  enabled: boolean,
): Entity {
  const type = {
    ...{ id: account.ids.entity(), type: 'incident_type', name, display_name, enabled },
    ...{ description: null, created_at: at, updated_at: at },
    parent: parent === null ? null : { id: parent.id, type: 'incident_type_reference' },
  };
  account.records.add('incident_types', type);
  return type;
}

interface FieldPlan {
  readonly name: string;
  readonly display_name: string;
  readonly data_type: string;
  readonly field_type: string;
  readonly default_value: string | null;
  readonly options: readonly string[];
}

function addField({ account, at }: Seed, type: Entity, { options, ...plan }: FieldPlan): void {
  const id = account.ids.entity();
  const times = { created_at: at, updated_at: at };
  account.records.add('incident_type_fields', {
    ...{ id, type: 'field', enabled: true, summary: plan.name, description: null },
    self: apiUrl(`incidents/types/${type.id}/custom_fields/${id}`),
    ...{ ...plan, ...times, incident_type: type.id },
    field_options: options.map((value) => ({
      ...{ id: account.ids.entity(), type: 'field_option', ...times },
      data: { value, data_type: 'string' },
    })),
  });
}
