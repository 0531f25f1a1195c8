import { InputError } from 'mcp-kit';

/** The same change; an {@link InputError} where it changes nothing. */
export function checkChanges<C extends object>(change: C, fields: readonly string[]): C {
  if (Object.values(change).some((value) => value !== undefined)) return change;
  throw new InputError(
    `there is nothing to change: give ${fields.slice(0, -1).join(', ')} or ${fields.at(-1)}`,
    'Nothing was sent.',
  );
}
