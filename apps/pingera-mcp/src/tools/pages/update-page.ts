import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import {
  pageAliases,
  pageBundles,
  pageFields,
  pageName,
  toPageBody,
} from '../../inputs/page-fields.ts';
import { PageDetailsView } from '../../views/page.ts';

export const updatePage = defineTool({
  name: 'update_page',
  toolset: 'pages',
  effect: 'write',
  idempotent: true,
  description:
    'Replace all settings of a status page by PUT: those left out are reset. To change some use patch_page.',
  input: { page_id: id('page').optional(), name: pageName, ...pageFields },
  aliases: pageAliases,
  bundles: pageBundles,
  output: { plural: 'pages', item: PageDetailsView },

  async run({ page_id, ...settings }, { pingera, pages }: Deps, { signal }) {
    const pageId = await pages.one(page_id, signal);
    const page = await pingera.pages.replace(pageId, toPageBody(settings), { signal });
    return one(page, `All settings of ${page.name} are replaced`);
  },
});
