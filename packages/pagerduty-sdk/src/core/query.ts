import { InvalidRequestError } from '../errors.ts';
import { arrayParams } from '../generated/operations.ts';

/**
 * Spells a query the way PagerDuty reads it: `statuses[]=a&statuses[]=b`, comma-joined or without
 * brackets where the flags of the operation say so. An empty list is refused, since leaving it out
 * would widen the answer.
 */
export function spellQuery(
  query: Readonly<Record<string, unknown>>,
  flags: readonly string[] = [],
): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    const values = (Array.isArray(value) ? value : [value]).map((item) => spellValue(name, item));
    if (values.length === 0) {
      throw new InvalidRequestError(`${name} is an empty list: leave it out to filter by nothing`);
    }
    if (flags.includes(`join:${name}`)) params.set(name, values.join(','));
    else {
      const spelled = spellName(name, Array.isArray(value), flags);
      for (const item of values) params.append(spelled, item);
    }
  }
  return params;
}

function spellName(name: string, isList: boolean, flags: readonly string[]): string {
  if (name.endsWith('[]') || flags.includes(`plain:${name}`)) return name;
  return isList || arrayParams.has(name) ? `${name}[]` : name;
}

function spellValue(name: string, value: unknown): string {
  if (typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) {
    return String(value);
  }
  throw new InvalidRequestError(`${name} must be a text, a number or a boolean, or a list of them`);
}
