import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { checkChanges } from '../../inputs/change.ts';
import { componentBundles, componentFields, componentName } from '../../inputs/component-fields.ts';
import { ComponentDetailsView } from '../../views/component.ts';

const fields = { name: componentName.optional(), ...componentFields };

export const patchComponent = defineTool({
  name: 'patch_component',
  toolset: 'components',
  effect: 'write',
  idempotent: true,
  description:
    'Change only the given fields of a component; null clears one. Visitors see a new status at once; to explain it use create_incident.',
  input: { page_id: id('page').optional(), component_id: id('component'), ...fields },
  bundles: componentBundles,
  output: { plural: 'components', item: ComponentDetailsView },

  async run({ page_id, component_id, ...given }, { pingera, pages }: Deps, { signal }) {
    const change = checkChanges(given, Object.keys(fields));
    const pageId = await pages.one(page_id, signal);
    const component = await pingera.components.update(pageId, component_id, change, { signal });
    return one({ component }, `${component.name} is changed on page ${pageId}`);
  },
});
