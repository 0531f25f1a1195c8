import type { Entity } from '../../../account/records.ts';

const mostValues = 10;
const longestText = 200;

const fits: Readonly<Record<string, (value: unknown) => boolean>> = {
  boolean: (value) => typeof value === 'boolean',
  integer: Number.isInteger,
  float: (value) => typeof value === 'number',
  string: (value) => typeof value === 'string' && value.length <= longestText,
  datetime: (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
  url: (value) => typeof value === 'string' && value.length <= longestText && URL.canParse(value),
};

/** What is wrong with a value for a custom field; `null` clears any. */
export function checkFieldValue(field: Entity, value: unknown): string | undefined {
  if (value === null) return undefined;
  const name = String(field['display_name']);
  const type = String(field['data_type']);
  const isMulti = String(field['field_type']).startsWith('multi_value');
  if (Array.isArray(value) !== isMulti) {
    return `${name} takes ${isMulti ? 'a list of values' : 'one value'}`;
  }
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (values.length > mostValues) return `${name} takes ${mostValues} values at most`;
  const fitting = fits[type] ?? (() => true);
  if (!values.every(fitting)) return `${name} must be of the type ${type}`;
  const options = optionsOf(field);
  const odd = values.find((one) => options !== undefined && !options.includes(one));
  return odd === undefined ? undefined : `${String(odd)} is not an option of ${name}`;
}

function optionsOf({ field_options: options }: Entity): readonly unknown[] | undefined {
  if (!Array.isArray(options) || options.length === 0) return undefined;
  return options.map((option) => Object(Object(option).data).value);
}
