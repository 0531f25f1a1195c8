import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { checkChanges } from '../../inputs/change.ts';
import {
  pageAliases,
  pageBundles,
  pageFields,
  pageName,
  toPageBody,
} from '../../inputs/page-fields.ts';
import { PageDetailsView } from '../../views/page.ts';

const fields = { name: pageName.optional(), ...pageFields };

export const patchPage = defineTool({
  name: 'patch_page',
  toolset: 'pages',
  effect: 'write',
  idempotent: true,
  description:
    'Change only the given settings of a status page; null clears one. Visitors see it at once.',
  input: { page_id: id('page').optional(), ...fields },
  aliases: pageAliases,
  bundles: pageBundles,
  output: { plural: 'pages', item: PageDetailsView },

  async run({ page_id, ...settings }, { pingera, pages }: Deps, { signal }) {
    const change = checkChanges(toPageBody(settings), Object.keys(fields));
    const pageId = await pages.one(page_id, signal);
    const page = await pingera.pages.update(pageId, change, { signal });
    return one(page, `Status page ${page.name} is changed`);
  },
});
