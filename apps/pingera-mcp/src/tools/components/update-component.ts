import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { componentBundles, componentFields, componentName } from '../../inputs/component-fields.ts';
import { ComponentDetailsView } from '../../views/component.ts';

export const updateComponent = defineTool({
  name: 'update_component',
  toolset: 'components',
  effect: 'write',
  idempotent: true,
  description:
    'Replace a component by PUT: fields left out are reset, its status too, for visitors to see at once. To change some use patch_component.',
  input: {
    page_id: id('page').optional(),
    component_id: id('component'),
    name: componentName,
    ...componentFields,
  },
  bundles: componentBundles,
  output: { plural: 'components', item: ComponentDetailsView },

  async run({ page_id, component_id, ...fields }, { pingera, pages }: Deps, { signal }) {
    const pageId = await pages.one(page_id, signal);
    const component = await pingera.components.replace(pageId, component_id, fields, { signal });
    return one({ component }, `${component.name} is replaced on page ${pageId}`);
  },
});
