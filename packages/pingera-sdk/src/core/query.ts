import { PingeraInvalidRequestError } from '../errors.ts';

/**
 * Spells a query the way Pingera reads it. A list is joined by commas where a flag of the operation
 * says so, and refused elsewhere, for region ids hold commas themselves. An empty list or text is
 * refused, since leaving it out would widen the answer.
 */
export function spellQuery(
  query: Readonly<Record<string, unknown>>,
  flags: readonly string[] = [],
): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    params.set(
      name,
      Array.isArray(value) ? joinValues(name, value, flags) : spellValue(name, value),
    );
  }
  return params;
}

function joinValues(name: string, values: readonly unknown[], flags: readonly string[]): string {
  if (!flags.includes(`join:${name}`)) {
    throw new PingeraInvalidRequestError(`${name} takes one value, not a list`);
  }
  if (values.length === 0) {
    throw new PingeraInvalidRequestError(
      `${name} is an empty list: leave it out to filter by nothing`,
    );
  }
  const spelled = values.map((value) => spellValue(name, value));
  if (spelled.some((value) => value.includes(','))) {
    throw new PingeraInvalidRequestError(`${name}: a value in the list holds a comma`);
  }
  return spelled.join(',');
}

function spellValue(name: string, value: unknown): string {
  if (value === '') {
    throw new PingeraInvalidRequestError(`${name} is empty: leave it out to filter by nothing`);
  }
  if (typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) {
    return String(value);
  }
  throw new PingeraInvalidRequestError(`${name} must be a text, a number or a boolean`);
}
