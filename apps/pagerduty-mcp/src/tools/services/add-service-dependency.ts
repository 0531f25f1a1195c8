import { defineTool, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import {
  RelationshipView,
  readRelationship,
  relationshipFields,
} from '../../service-relationship.ts';

export const addServiceDependency = defineTool({
  name: 'add_service_dependency',
  toolset: 'services',
  effect: 'write',
  idempotent: true,
  description:
    'Say that a service or a business service rests on another one; incidents then show what they pull down.',
  input: relationshipFields,
  output: { plural: 'dependencies', item: RelationshipView },

  async run(asked, { pagerduty }: Deps, { signal }) {
    const { relationship, found } = await readRelationship(pagerduty, asked, signal);
    if (found !== undefined) return one(found, 'It rests on it already; nothing was changed');
    const { serviceDependencies } = pagerduty;
    const [done = relationship] = await serviceDependencies.associate([relationship], { signal });
    const { dependent_service: above, supporting_service: below } = relationship;
    return one(done, `${above.id} rests on ${below.id}`);
  },
});
