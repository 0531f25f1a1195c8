import { InputError, idOrName, view } from 'mcp-kit';
import type { PagerDuty } from 'pagerduty-sdk';
import * as z from 'zod';
import { serviceEnd, serviceEndOf } from './inputs/service-end.ts';

/** Which service rests on which. */
export const RelationshipView = view<object>({
  supporting_service: z.looseObject({}),
  dependent_service: z.looseObject({}),
});

/** Both ends of a dependency: the one below, which supports, and the one that rests on it. */
export const relationshipFields = {
  supporting_service_id: idOrName('service').optional().describe('The one below'),
  supporting_business_service_id: idOrName('business_service').optional(),
  ...serviceEnd,
};

interface Asked {
  readonly supporting_service_id?: string | undefined;
  readonly supporting_business_service_id?: string | undefined;
  readonly service_id?: string | undefined;
  readonly business_service_id?: string | undefined;
}

/** The dependency that is asked for, and whether it is there. */
export async function readRelationship(
  { serviceDependencies }: PagerDuty,
  { supporting_service_id, supporting_business_service_id, ...asked }: Asked,
  signal: AbortSignal,
) {
  const above = serviceEndOf(asked);
  const below = serviceEndOf({
    service_id: supporting_service_id,
    business_service_id: supporting_business_service_id,
  });
  if (above.id === below.id) throw new InputError('A service cannot rest on itself');
  const existing =
    above.type === 'service'
      ? await serviceDependencies.ofService(above.id, { signal }).take(1000)
      : await serviceDependencies.ofBusinessService(above.id, { signal }).take(1000);
  const found = existing.find(
    ({ supporting_service, dependent_service }) =>
      supporting_service?.id === below.id && dependent_service?.id === above.id,
  );
  return { relationship: { supporting_service: below, dependent_service: above }, found };
}
