import { cut, defineTool, id, words } from 'mcp-kit';
import * as z from 'zod';
import { componentsOf } from '../../components-of.ts';
import type { Deps } from '../../deps.ts';
import { componentStatus } from '../../inputs/component-status.ts';
import { ComponentView } from '../../views/component.ts';

export const listComponents = defineTool({
  name: 'list_components',
  toolset: 'components',
  isDefault: true,
  effect: 'read',
  description: 'List the components of a status page with their state, in the order of the page.',
  input: {
    page_id: id('page').optional(),
    status: z.array(componentStatus).optional(),
    name: words(100).optional().describe('Part of the name'),
    show_groups: z.boolean().default(true),
    show_deleted: z.boolean().default(false),
  },
  list: true,
  aliases: { statuses: 'status', page_size: 'limit', per_page: 'limit' },
  output: { plural: 'components', item: ComponentView },

  async run({ page_id, ...filters }, { pingera, pages }: Deps, { signal, page }) {
    const { name = '', status, show_groups, show_deleted } = filters;
    const pageId = await pages.one(page_id, signal);
    const rows = await componentsOf(pingera, pageId, { show_deleted, signal });
    const kept = rows
      .filter(({ component }) => show_groups || component.group !== true)
      .filter(
        ({ component }) => status === undefined || status.some((one) => one === component.status),
      )
      .filter(({ component }) => `${component.name}`.toLowerCase().includes(name.toLowerCase()));
    return cut(kept, page);
  },
});
