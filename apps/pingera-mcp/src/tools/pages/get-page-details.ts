import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { PageDetailsView } from '../../views/page.ts';

export const getPageDetails = defineTool({
  name: 'get_page_details',
  toolset: 'pages',
  isDefault: true,
  effect: 'read',
  description: 'One status page with its settings.',
  input: { page_id: id('page').optional().describe('Not needed where there is one page') },
  output: { plural: 'pages', item: PageDetailsView },

  async run({ page_id }, { pingera, pages }: Deps, { signal }) {
    const page = await pingera.pages.get(await pages.one(page_id, signal), { signal });
    return one(page, `Status page ${page.name}`);
  },
});
