import { defineTool, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import {
  RelationshipView,
  readRelationship,
  relationshipFields,
} from '../../service-relationship.ts';

export const removeServiceDependency = defineTool({
  name: 'remove_service_dependency',
  toolset: 'services',
  effect: 'write',
  idempotent: true,
  description: 'Say that a service or a business service no longer rests on another one.',
  input: relationshipFields,
  output: { plural: 'dependencies', item: RelationshipView },

  async run(asked, { pagerduty }: Deps, { signal }) {
    const { relationship, found } = await readRelationship(pagerduty, asked, signal);
    if (found === undefined) {
      return { items: [], description: 'It did not rest on it; nothing was changed' };
    }
    const { serviceDependencies } = pagerduty;
    const [done = relationship] = await serviceDependencies.disassociate([relationship], {
      signal,
    });
    const { dependent_service: above, supporting_service: below } = relationship;
    return one(done, `${above.id} no longer rests on ${below.id}`);
  },
});
