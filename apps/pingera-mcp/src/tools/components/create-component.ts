import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { componentBundles, componentFields, componentName } from '../../inputs/component-fields.ts';
import { ComponentDetailsView } from '../../views/component.ts';

export const createComponent = defineTool({
  name: 'create_component',
  toolset: 'components',
  effect: 'write',
  description:
    'Add a component to a status page, for its visitors to see at once. For a group use create_component_group.',
  input: { page_id: id('page').optional(), name: componentName, ...componentFields },
  bundles: componentBundles,
  output: { plural: 'components', item: ComponentDetailsView },

  async run({ page_id, ...fields }, { pingera, pages }: Deps, { signal }) {
    const pageId = await pages.one(page_id, signal);
    const component = await pingera.components.create(pageId, fields, { signal });
    return one({ component }, `${component.name} is added to page ${pageId}`);
  },
});
