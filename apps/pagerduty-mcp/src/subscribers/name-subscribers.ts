import type { PagerDuty } from 'pagerduty-sdk';
import { named } from '../views/named.ts';

/** Names that are looked up at most: each costs a request. */
const mostNames = 50;

/** What is named: the API gives nothing but ids of subscribers. */
interface Nameless {
  readonly subscriber_id?: string | undefined;
  readonly subscriber_type?: 'user' | 'team' | undefined;
}

/** The names of subscribers by their ids, as far as they can be read. */
export async function nameSubscribers(
  pagerduty: PagerDuty,
  subscribers: readonly Nameless[],
  { signal, warn }: { readonly signal: AbortSignal; readonly warn: (sentence: string) => void },
): Promise<ReadonlyMap<string, string>> {
  const found = await Promise.allSettled(
    subscribers.slice(0, mostNames).map(async ({ subscriber_id: id = '', subscriber_type }) => {
      const entity =
        subscriber_type === 'team'
          ? await pagerduty.teams.get(id, {}, { signal })
          : await pagerduty.users.get(id, {}, { signal });
      return [id, named(entity).name] as const;
    }),
  );
  signal.throwIfAborted();
  const names = new Map(found.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : [])));
  const missing = subscribers.length - names.size;
  if (missing > 0) warn(`Answered without the names of ${missing} of the subscribers`);
  return names;
}
