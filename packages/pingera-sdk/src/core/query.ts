import { PingeraInvalidRequestError } from '../errors.ts';

/** Query parameters that take several values, by operation; every other takes one. */
export const joinedParameters = { 'GET /checks': ['status'] } as const;

const joinedByOperation: Readonly<Record<string, readonly string[]>> = joinedParameters;

/**
 * Spells a query the way Pingera reads it. A list is joined by commas where the operation reads it
 * so, and refused elsewhere, for region ids hold commas themselves. An empty list or text is
 * refused, since leaving it out would widen the answer.
 */
export function spellQuery(
  operation: string,
  query: Readonly<Record<string, unknown>>,
): URLSearchParams {
  const joined = Object.hasOwn(joinedByOperation, operation) ? joinedByOperation[operation] : [];
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    params.set(
      name,
      Array.isArray(value) ? joinValues(name, value, joined) : spellValue(name, value),
    );
  }
  return params;
}

function joinValues(
  name: string,
  values: readonly unknown[],
  joined: readonly string[] | undefined,
): string {
  if (!joined?.includes(name)) {
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
