import { defineTool, id, one } from 'mcp-kit';
import { componentsOf } from '../../components-of.ts';
import type { Deps } from '../../deps.ts';
import { findComponent } from '../../find-component.ts';
import { partsOf } from '../../parts.ts';
import { ComponentDetailsView } from '../../views/component.ts';

export const getComponentDetails = defineTool({
  name: 'get_component_details',
  toolset: 'components',
  effect: 'read',
  description: 'One component of a status page, or a group with its members.',
  input: { page_id: id('page').optional(), component_id: id('component') },
  aliases: { group_id: 'component_id' },
  output: { plural: 'components', item: ComponentDetailsView },

  async run({ page_id, component_id }, { pingera, pages }: Deps, call) {
    const { signal } = call;
    const pageId = await pages.one(page_id, signal);
    const component = await findComponent(pingera, [pageId, component_id], signal);
    const { group, group_id, name, status } = component;
    const state = status ? ` is ${status}` : '';
    const description = `${group ? 'Group' : 'Component'} ${name}${state}`;
    if (group !== true && !group_id) return one({ component }, description);
    const listed = componentsOf(pingera, pageId, { show_deleted: false, signal });
    const rows = await partsOf(call).get('the rest of its group', listed);
    const others = rows?.map((row) => row.component);
    const members = others?.filter((other) => other.group_id === component_id);
    return one(
      {
        component,
        groupName: others?.find((other) => other.id === group_id)?.name,
        members: group ? members : undefined,
      },
      description,
    );
  },
});
