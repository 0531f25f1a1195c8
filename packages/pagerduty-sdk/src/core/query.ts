import { InvalidRequestError } from '../errors.ts';
import { arrayParams } from '../generated/operations.ts';

const arrayNames: ReadonlySet<string> = new Set(arrayParams);

/** Where names that are bracketed lists elsewhere are spelled without brackets. */
const plainNames: Readonly<Record<string, readonly string[]>> = {
  'GET /standards/scores/{resource_type}': ['ids'],
  'GET /status_pages/{id}/subscriptions': ['status'],
  'GET /users/{id}/oauth_delegations': ['status'],
};

/**
 * Spells a query the way PagerDuty reads it: `statuses[]=a&statuses[]=b`, or comma-joined for the
 * names in `joined`. An empty list is refused, since leaving it out would widen the answer.
 */
export function spellQuery(
  operation: string,
  query: Readonly<Record<string, unknown>>,
  joined: readonly string[] = [],
): URLSearchParams {
  const plain = plainNames[operation] ?? [];
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    const values = (Array.isArray(value) ? value : [value]).map((item) => spellValue(name, item));
    if (values.length === 0) {
      throw new InvalidRequestError(`${name} is an empty list: leave it out to filter by nothing`);
    }
    if (joined.includes(name)) params.set(name, values.join(','));
    else {
      const spelled = plain.includes(name) ? name : spellName(name, Array.isArray(value));
      for (const item of values) params.append(spelled, item);
    }
  }
  return params;
}

function spellName(name: string, isList: boolean): string {
  return (isList || arrayNames.has(name)) && !name.endsWith('[]') ? `${name}[]` : name;
}

function spellValue(name: string, value: unknown): string {
  if (typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) {
    return String(value);
  }
  throw new InvalidRequestError(`${name} must be a text, a number or a boolean, or a list of them`);
}
