import * as z from 'zod/mini';
import type { Account } from '../../../account/account.ts';
import type { Incident } from '../../../account/incident.ts';
import type { Entity } from '../../../account/records.ts';
import { record } from '../../../changes/record.ts';
import type { Handler } from '../../../request/context.ts';
import { invalid } from '../../../request/refusals.ts';
import { findIncident } from '../../find-incident.ts';
import { checkFieldValue } from './check-field-value.ts';
import { fieldsOf } from './incident-types.ts';

const Body = z.object({
  custom_fields: z
    .array(
      z.object({ id: z.optional(z.string()), name: z.optional(z.string()), value: z.unknown() }),
    )
    .check(z.minLength(1)),
});

export const getFieldValues: Handler = ({ path }, { account }) => {
  const incident = findIncident(account, path['id']);
  return { status: 200, body: { custom_fields: shown(account, incident) } };
};

/** Sets the given values and no others. */
export const setFieldValues: Handler = ({ path, body }, { account, actor, now }) => {
  const incident = findIncident(account, path['id']);
  const parsed = Body.safeParse(body);
  if (!parsed.success) throw invalid('custom_fields must hold at least one value');
  const changes = parsed.data.custom_fields.map(({ id, name, value }) => {
    const field = fieldsOf(account, incident.type).find(
      (one) => one.id === id || one['name'] === name,
    );
    if (field === undefined) throw invalid(`There is no custom field ${id ?? name}`);
    return { field, value: value ?? null };
  });
  const errors = changes.flatMap(({ field, value }) => checkFieldValue(field, value) ?? []);
  if (errors.length > 0) throw invalid(...errors);
  const values = new Map(incident.fieldValues);
  for (const { field, value } of changes) values.set(field.id, value);
  const agent =
    actor === undefined
      ? ({ kind: 'service', id: incident.serviceId } as const)
      : ({ kind: 'user', id: actor.id } as const);
  for (const { field, value } of changes) {
    const before = textOf(currentValue(incident, field));
    const change = [String(field['name']), before, textOf(value)] as const;
    record(account, incident, {
      ...{ at: now, kind: 'field_value_change' as const, agent, channel: 'api', change },
    });
  }
  incident.fieldValues = values;
  return { status: 201, body: { custom_fields: shown(account, incident) } };
};

function shown(account: Account, incident: Incident): readonly object[] {
  return fieldsOf(account, incident.type).map((field) => valueView(incident, field));
}

function valueView(incident: Incident, field: Entity): object {
  const { id, name, display_name, description, data_type, field_type } = field;
  const value = currentValue(incident, field);
  return {
    ...{ id, type: 'field_value', name, display_name, description, data_type, field_type },
    value,
  };
}

function currentValue({ fieldValues }: Incident, { id, default_value }: Entity): unknown {
  return fieldValues?.has(id) ? fieldValues.get(id) : (default_value ?? null);
}

function textOf(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value);
}
