import { InputError } from 'mcp-kit';

/** The fields of a change; refuses a change of nothing. */
export function checkChange<T extends object>(change: T): T {
  if (Object.values(change).some((value) => value !== undefined)) return change;
  throw new InputError('Nothing to change', 'Give at least one field besides the id.');
}
