import { cut, defineTool, id } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { ComponentView } from '../../views/component.ts';

export const listComponentGroups = defineTool({
  name: 'list_component_groups',
  toolset: 'components',
  effect: 'read',
  description: 'List the groups that the components of a status page are in.',
  input: { page_id: id('page').optional(), show_deleted: z.boolean().optional() },
  list: true,
  aliases: { page_size: 'limit', per_page: 'limit' },
  output: { plural: 'component_groups', item: ComponentView },

  async run({ page_id, ...query }, { pingera, pages }: Deps, { signal, page }) {
    const pageId = await pages.one(page_id, signal);
    const groups = [];
    for await (const component of pingera.componentGroups.list(pageId, query, { signal })) {
      groups.push({ component });
    }
    return cut(groups, page);
  },
});
