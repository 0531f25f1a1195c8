import { isoDate } from 'mcp-kit';

/** A day as `YYYY-MM-DD`, which is all that the API wants of some dates; of a time, its day in UTC. */
export function plainDay() {
  return isoDate().transform((iso) => iso.slice(0, 10));
}
