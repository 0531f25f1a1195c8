import type { PagerDuty } from 'pagerduty-sdk';
import type { Named } from '../views/named.ts';

/** Looks up users who come without a name; one who cannot be read goes by the id. */
export async function userNames(
  { users }: PagerDuty,
  ids: readonly (string | undefined)[],
  signal: AbortSignal,
): Promise<(id: string | undefined) => Named | undefined> {
  const wanted = [...new Set(ids.flatMap((id) => id ?? []))];
  const found = await Promise.allSettled(wanted.map((id) => users.get(id, {}, { signal })));
  signal.throwIfAborted();
  const names = new Map(
    wanted.map((id, index) => {
      const each = found[index];
      return [id, each?.status === 'fulfilled' ? each.value.name : id];
    }),
  );
  return (id) => (id === undefined ? undefined : { id, name: names.get(id) ?? id });
}
