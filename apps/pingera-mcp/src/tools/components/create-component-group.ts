import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import {
  componentBundles,
  componentGroupFields,
  componentName,
} from '../../inputs/component-fields.ts';
import { ComponentDetailsView } from '../../views/component.ts';

export const createComponentGroup = defineTool({
  name: 'create_component_group',
  toolset: 'components',
  effect: 'write',
  description:
    'Add a group to a status page. Components join it by group_id, with patch_component or create_component.',
  input: { page_id: id('page').optional(), name: componentName, ...componentGroupFields },
  bundles: componentBundles,
  output: { plural: 'component_groups', item: ComponentDetailsView },

  async run({ page_id, ...fields }, { pingera, pages }: Deps, { signal }) {
    const pageId = await pages.one(page_id, signal);
    const component = await pingera.componentGroups.create(pageId, fields, { signal });
    return one({ component }, `Group ${component.name} is added to page ${pageId}`);
  },
});
