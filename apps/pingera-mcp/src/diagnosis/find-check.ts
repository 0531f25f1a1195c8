import { InputError, ToolError } from 'mcp-kit';
import type { Check, Pingera } from 'pingera-sdk';

/** Checks named in an error; more would not help to choose. */
const mostChoices = 10;

/** The check of that name, or the only one with that part in its name; else the choices are named. */
export async function findCheck(
  { checks }: Pingera,
  name: string,
  signal: AbortSignal,
): Promise<Check> {
  const found = await checks.list({ name }, { signal }).take(mostChoices + 1);
  const same = found.filter((check) => check.name.toLowerCase() === name.trim().toLowerCase());
  const [only] = same.length === 1 ? same : found;
  if (only !== undefined && (same.length === 1 || found.length === 1)) return only;
  if (only === undefined) {
    throw new ToolError({
      code: 'NOT_FOUND',
      message: `No check has ${name} in its name`,
      hint: 'See the names with list_checks.',
    });
  }
  const named = found.slice(0, mostChoices).map((check) => `${check.id} (${check.name})`);
  const more = found.length > mostChoices ? ' and more' : '';
  throw new InputError(
    `Several checks have ${name} in their names`,
    `Give the check_id of one: ${named.join(', ')}${more}.`,
  );
}
