import type { Call } from 'mcp-kit';
import type { PagerDuty } from 'pagerduty-sdk';
import { partsOf } from '../parts.ts';
import { type Named, named } from '../views/named.ts';
import type { Rules } from './rules.ts';

/** Names looked up at most: each costs a request. */
const mostNames = 25;

/** The services that a router sends events to, by name; nothing for other rules. */
export async function routedServices(
  pagerduty: PagerDuty,
  { place, sets, catch_all }: Rules,
  call: Call,
): Promise<readonly Named[] | undefined> {
  if (place.path !== 'router') return undefined;
  const actions = [...sets.flatMap(({ rules }) => rules), ...(catch_all ? [catch_all] : [])];
  const targets = actions.flatMap(({ actions: { route_to } }) =>
    typeof route_to === 'string' && route_to !== 'unrouted' ? [route_to] : [],
  );
  const ids = [...new Set(targets)];
  const parts = partsOf(call);
  const services = await Promise.all(
    ids
      .slice(0, mostNames)
      .map((id) =>
        parts.get(
          `the name of service ${id}`,
          pagerduty.services.get(id, {}, { signal: call.signal }),
        ),
      ),
  );
  return services.flatMap((service) => (service === undefined ? [] : [named(service)]));
}
