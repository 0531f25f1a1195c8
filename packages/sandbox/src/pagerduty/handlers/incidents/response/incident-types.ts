import type { Account } from '../../../account/account.ts';
import type { Entity } from '../../../account/records.ts';
import type { Handler } from '../../../request/context.ts';
import { Parameters } from '../../../request/parameters.ts';
import { notFound } from '../../../request/refusals.ts';

/** The type that every incident has unless told, and that all others stand below. */
const baseType = 'incident_default';

export const listIncidentTypes: Handler = ({ query }, { account }) => {
  const parameters = new Parameters(query);
  const filter = parameters.choice('filter', ['enabled', 'disabled', 'all']) ?? 'enabled';
  parameters.check();
  const types = [...account.records.of('incident_types').values()].filter(
    ({ enabled }) => filter === 'all' || enabled === (filter === 'enabled'),
  );
  return { status: 200, body: { incident_types: types } };
};

export const getIncidentType: Handler = ({ path }, { account }) => ({
  status: 200,
  body: { incident_type: findType(account, path['type_id_or_name']) },
});

export const listTypeFields: Handler = ({ path, query }, { account }) => {
  const type = findType(account, path['type_id_or_name']);
  const parameters = new Parameters(query);
  const includes = parameters.choices('include', ['field_options']);
  parameters.check();
  const fields = fieldsOf(account, String(type['name'])).map(({ field_options, ...field }) =>
    includes === undefined ? field : { ...field, field_options },
  );
  return { status: 200, body: { fields } };
};

/** The custom fields of a type of incidents: those of all incidents, and its own. */
export function fieldsOf(account: Account, typeName: string): readonly Entity[] {
  const ids = new Set([findType(account, baseType).id, findType(account, typeName).id]);
  return [...account.records.of('incident_type_fields').values()].filter(({ incident_type }) =>
    ids.has(String(incident_type)),
  );
}

function findType(account: Account, idOrName: string | undefined): Entity {
  for (const type of account.records.of('incident_types').values()) {
    if (type.id === idOrName || type['name'] === idOrName) return type;
  }
  throw notFound();
}
