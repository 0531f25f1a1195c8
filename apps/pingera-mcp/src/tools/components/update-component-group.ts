import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { checkChanges } from '../../inputs/change.ts';
import {
  componentBundles,
  componentGroupFields,
  componentName,
} from '../../inputs/component-fields.ts';
import { ComponentDetailsView } from '../../views/component.ts';

const fields = { name: componentName.optional(), ...componentGroupFields };

export const updateComponentGroup = defineTool({
  name: 'update_component_group',
  toolset: 'components',
  effect: 'write',
  idempotent: true,
  description: 'Change only the given fields of a group of components; null clears one.',
  input: { page_id: id('page').optional(), group_id: id('component_group'), ...fields },
  aliases: { component_id: 'group_id', component_group_id: 'group_id' },
  bundles: componentBundles,
  output: { plural: 'component_groups', item: ComponentDetailsView },

  async run({ page_id, group_id, ...given }, { pingera, pages }: Deps, { signal }) {
    const change = checkChanges(given, Object.keys(fields));
    const pageId = await pages.one(page_id, signal);
    const component = await pingera.componentGroups.update(pageId, group_id, change, { signal });
    return one({ component }, `Group ${component.name} is changed on page ${pageId}`);
  },
});
