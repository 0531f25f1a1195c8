import { defineTool, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import {
  pageAliases,
  pageBundles,
  pageFields,
  pageName,
  toPageBody,
} from '../../inputs/page-fields.ts';
import { PageDetailsView } from '../../views/page.ts';

export const createPage = defineTool({
  name: 'create_page',
  toolset: 'pages',
  effect: 'write',
  description:
    'Make a status page, which is public unless viewers_must_be_team_members is true. The plan limits how many there may be.',
  input: { name: pageName, ...pageFields },
  aliases: pageAliases,
  bundles: pageBundles,
  output: { plural: 'pages', item: PageDetailsView },

  async run(input, { pingera }: Deps, { signal }) {
    const page = await pingera.pages.create(toPageBody(input), { signal });
    return one(page, `Status page ${page.name} is made`);
  },
});
