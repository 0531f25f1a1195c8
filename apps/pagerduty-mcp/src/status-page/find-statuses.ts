import type { Call } from 'mcp-kit';
import { idsOf, listValues, unknownValue } from './page-values.ts';

/** The ids of statuses by their names; those that the page does not have are left out and told. */
export async function findStatuses(
  wanted: readonly string[],
  asked: Parameters<typeof listValues>[1],
  { signal, warn }: Pick<Call, 'signal' | 'warn'>,
): Promise<string[]> {
  const values = await listValues('statuses', asked, { signal }).take(500);
  const found = new Set<string>();
  const unknown: string[] = [];
  for (const name of wanted) {
    const ids = idsOf(values, name);
    for (const id of ids) found.add(id);
    if (ids.length === 0) unknown.push(name);
  }
  if (found.size === 0) throw unknownValue(values, wanted.join(', '), 'statuses');
  if (unknown.length > 0) warn(`statuses: the page has no ${unknown.join(', ')}; left out`);
  return [...found];
}
