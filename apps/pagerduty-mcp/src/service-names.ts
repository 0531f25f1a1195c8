import type { Call } from 'mcp-kit';
import type { PagerDuty } from 'pagerduty-sdk';
import { partsOf } from './parts.ts';

interface Nameless {
  readonly id: string;
  readonly type: string;
}

/** The same services with their names, which dependencies leave out; one that cannot be read has none. */
export async function nameServices<T extends Nameless>(
  pagerduty: PagerDuty,
  services: readonly T[],
  call: Pick<Call, 'warn' | 'signal' | 'progress'>,
): Promise<readonly (T & { readonly name?: string | undefined })[]> {
  const parts = partsOf(call);
  const { signal } = call;
  const ids = new Map(services.map(({ id, type }) => [id, type]));
  const names = new Map(
    await Promise.all(
      [...ids].map(async ([id, type]) => {
        const read = type.startsWith('business')
          ? pagerduty.businessServices.get(id, { signal })
          : pagerduty.services.get(id, {}, { signal });
        return [id, (await parts.get(`the name of ${id}`, read))?.name] as const;
      }),
    ),
  );
  return services.map((service) => ({ ...service, name: names.get(service.id) }));
}
