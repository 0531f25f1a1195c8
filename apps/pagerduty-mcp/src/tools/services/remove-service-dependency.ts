import { defineTool, idOrName, one, view } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { serviceEnd, serviceEndOf } from '../../inputs/service-end.ts';

const RelationshipView = view<object>({
  supporting_service: z.looseObject({}),
  dependent_service: z.looseObject({}),
});

export const removeServiceDependency = defineTool({
  name: 'remove_service_dependency',
  toolset: 'services',
  effect: 'write',
  idempotent: true,
  description: 'Say that a service or a business service no longer rests on another service.',
  input: { supporting_service_id: idOrName('service').describe('The one below'), ...serviceEnd },
  output: { plural: 'dependencies', item: RelationshipView },

  async run({ supporting_service_id, ...asked }, { pagerduty }: Deps, { signal }) {
    const above = serviceEndOf(asked);
    const below = { id: supporting_service_id, type: 'service' as const };
    const { serviceDependencies } = pagerduty;
    const existing =
      above.type === 'service'
        ? await serviceDependencies.ofService(above.id, { signal }).take(1000)
        : await serviceDependencies.ofBusinessService(above.id, { signal }).take(1000);
    const found = existing.find(
      ({ supporting_service, dependent_service }) =>
        supporting_service?.id === below.id && dependent_service?.id === above.id,
    );
    if (found === undefined) {
      return { items: [], description: 'It did not rest on it; nothing was changed' };
    }
    const relationship = { supporting_service: below, dependent_service: above };
    const [made = relationship] = await serviceDependencies.disassociate([relationship], {
      signal,
    });
    return one(made, `${above.id} no longer rests on ${below.id}`);
  },
});
